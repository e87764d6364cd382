import type {Body} from './body.js';

export const romance: readonly Body[] = [
  {
    name: 'titres h2 et listes',
    language: 'fr',
    html: `<p>La clinique des Ormes recherche une infirmière de bloc.</p><h2>Vos missions</h2><ul><li>Préparer la salle</li><li>Assister le chirurgien</li></ul><h2>Votre profil</h2><ul><li>Diplôme d’État d’infirmier</li><li>3 ans d’expérience au bloc</li><li>Esprit d’équipe</li></ul><h2>Nous vous offrons</h2><ul><li>13e mois</li><li>Crèche</li></ul>`,
    sections: [
      ['summary', 'La clinique'],
      ['responsibilities', 'Vos missions', 2],
      ['qualifications', 'Votre profil', 3],
      ['benefits', 'Nous vous offrons', 2],
    ],
  },
  {
    name: 'lignes en gras, deux-points précédés d’une espace insécable',
    language: 'fr',
    html: `<p><strong>Qui sommes-nous&nbsp;?</strong></p><p>Atelier Brun restaure des pianos depuis 1954.</p><p><strong>Missions&nbsp;:</strong></p><p>- Accord chez les clients<br>- Réparation à l’atelier</p><p><strong>Profil recherché&nbsp;:</strong></p><p>- Une bonne oreille<br>- CAP de facture instrumentale<br>- Permis B</p><p><strong>Les plus&nbsp;:</strong></p><p>- Notions d’ébénisterie<br>- Anglais</p><p><strong>Avantages&nbsp;:</strong></p><p>Tickets restaurant, mutuelle.</p>`,
    sections: [
      ['about', 'Qui sommes-nous'],
      ['responsibilities', 'Missions', 2],
      ['qualifications', 'Profil recherché', 3],
      ['preferred-qualifications', 'Les plus', 2],
      ['benefits', 'Avantages'],
    ],
  },
  {
    name: 'tutoiement, émojis, processus',
    language: 'fr',
    html: `<h3>💡 À propos</h3><p>Loupiote fabrique des lampes solaires à Nantes.</p><h3>🎯 Ce que tu feras</h3><ul><li>Vendre aux communes</li><li>Préparer les salons</li></ul><h3>🔍 Ce que nous recherchons</h3><ul><li>Une première expérience en vente</li><li>Le permis</li></ul><h3>✨ Ce que nous offrons</h3><ul><li>Télétravail deux jours</li></ul><h3>📝 Processus de recrutement</h3><ul><li>Un appel</li><li>Une rencontre</li></ul>`,
    sections: [
      ['about', '💡 À propos'],
      ['responsibilities', '🎯 Ce que tu feras', 2],
      ['qualifications', '🔍 Ce que nous recherchons', 2],
      ['benefits', '✨ Ce que nous offrons', 1],
      ['process', '📝 Processus', 2],
    ],
  },
  {
    name: 'br sans gras',
    language: 'fr',
    html: `Nous recherchons un chauffeur routier.<br><br>Compétences requises :<br>• Permis CE<br>• FIMO à jour<br><br>Conditions :<br>Départ le lundi, retour le vendredi.<br><br>Comment postuler :<br>Par courriel.`,
    sections: [
      ['summary', 'Nous recherchons'],
      ['qualifications', 'Compétences requises', 2],
      ['other', 'Conditions'],
      ['process', 'Comment postuler'],
    ],
  },
  {
    name: 'un champ description et des atouts dans la liste',
    language: 'fr',
    html: `<h2>Description du poste</h2><p>Vous enseignez le français langue étrangère à des adultes.</p><h2>Qualifications</h2><ul><li>Master FLE</li><li>Deux ans d’enseignement</li><li>Un atout : la pratique de l’arabe</li></ul><h2>À propos de l’école</h2><p>Une association de quartier.</p>`,
    sections: [
      ['summary', 'Description du poste'],
      ['qualifications', 'Qualifications', 2],
      ['preferred-qualifications', 'Un atout', 1],
      ['about', 'À propos de l’école'],
    ],
  },
  {
    name: 'títulos en negrita',
    language: 'es',
    html: `<p>Restaurante en Gijón busca jefe de cocina.</p><p><b>Funciones</b></p><ul><li>Diseñar la carta</li><li>Dirigir a ocho personas</li></ul><p><b>Requisitos</b></p><ul><li>Cinco años de experiencia</li><li>Formación en hostelería</li><li>Carné de manipulador</li></ul><p><b>Se valorará</b></p><ul><li>Inglés</li></ul><p><b>Ofrecemos</b></p><ul><li>Contrato indefinido</li><li>Dos días libres seguidos</li></ul>`,
    sections: [
      ['summary', 'Restaurante en Gijón'],
      ['responsibilities', 'Funciones', 2],
      ['qualifications', 'Requisitos', 3],
      ['preferred-qualifications', 'Se valorará', 1],
      ['benefits', 'Ofrecemos', 2],
    ],
  },
  {
    name: 'tuteo y preguntas como títulos',
    language: 'es',
    html: `<h2>¿Quiénes somos?</h2><p>Brújula es una academia de navegación.</p><h2>¿Qué harás?</h2><ul><li>Dar clases en el mar</li><li>Cuidar los barcos</li></ul><h2>¿Qué buscamos?</h2><ul><li>Título de patrón</li><li>Paciencia</li></ul><h2>¿Qué ofrecemos?</h2><ul><li>Alojamiento</li></ul><h2>Proceso de selección</h2><p>Una entrevista y una mañana a bordo.</p>`,
    sections: [
      ['about', '¿Quiénes somos'],
      ['responsibilities', '¿Qué harás', 2],
      ['qualifications', '¿Qué buscamos', 2],
      ['benefits', '¿Qué ofrecemos', 1],
      ['process', 'Proceso de selección'],
    ],
  },
  {
    name: 'sopa de br con guiones, América',
    language: 'es',
    html: `Transportes del Valle solicita operador.<br><br>RESPONSABILIDADES:<br>- Conducir tractocamión<br>- Revisar la unidad<br><br>REQUISITOS:<br>- Licencia federal tipo B<br>- Edad de 25 a 50 años<br>- Secundaria terminada<br><br>BENEFICIOS:<br>- Prestaciones de ley<br>- Bono semanal`,
    sections: [
      ['summary', 'Transportes del Valle'],
      ['responsibilities', 'RESPONSABILIDADES', 2],
      ['qualifications', 'REQUISITOS', 3],
      ['benefits', 'BENEFICIOS', 2],
    ],
  },
  {
    name: 'perfil y deseable dentro de la lista',
    language: 'es',
    html: `<h3>Sobre nosotros</h3><p>Auditamos cooperativas.</p><h3>Descripción del puesto</h3><p>Acompañarás a los equipos de campo.</p><h3>Perfil</h3><ul><li>Grado en Economía</li><li>Manejo de hojas de cálculo</li><li>Deseable: carné de conducir</li></ul>`,
    sections: [
      ['about', 'Sobre nosotros'],
      ['summary', 'Descripción del puesto'],
      ['qualifications', 'Perfil', 2],
      ['preferred-qualifications', 'Deseable', 1],
    ],
  },
  {
    name: 'titoli in grassetto',
    language: 'it',
    html: `<p>Pasticceria storica di Torino cerca banconista.</p><p><strong>Mansioni</strong></p><ul><li>Servizio al banco</li><li>Cassa</li></ul><p><strong>Requisiti</strong></p><ul><li>Esperienza di un anno</li><li>Buona presenza</li></ul><p><strong>Cosa offriamo</strong></p><ul><li>Contratto a tempo indeterminato</li></ul>`,
    sections: [
      ['summary', 'Pasticceria storica'],
      ['responsibilities', 'Mansioni', 2],
      ['qualifications', 'Requisiti', 2],
      ['benefits', 'Cosa offriamo', 1],
    ],
  },
  {
    name: 'h2, preferenziali, candidatura',
    language: 'it',
    html: `<h2>Chi siamo</h2><p>Studio di ingegneria con sede a Bari.</p><h2>Responsabilità</h2><ul><li>Calcolo di strutture</li><li>Sopralluoghi</li></ul><h2>Competenze richieste</h2><ul><li>Laurea in ingegneria civile</li><li>Tre anni di esperienza</li></ul><h2>Requisiti preferenziali</h2><ul><li>Abilitazione BIM</li></ul><h2>Come candidarsi</h2><p>Inviare il curriculum entro maggio.</p>`,
    sections: [
      ['about', 'Chi siamo'],
      ['responsibilities', 'Responsabilità', 2],
      ['qualifications', 'Competenze richieste', 2],
      ['preferred-qualifications', 'Requisiti preferenziali', 1],
      ['process', 'Come candidarsi'],
    ],
  },
  {
    name: 'frasi prima delle liste',
    language: 'it',
    html: `<p>Di cosa ti occuperai:</p><ul><li>Visite guidate</li><li>Laboratori per le scuole</li></ul><p>Chi cerchiamo:</p><ul><li>Laurea in storia dell’arte</li><li>Inglese fluente</li></ul><p>Cosa ti offriamo:</p><ul><li>Ingresso libero nei musei</li></ul>`,
    sections: [
      ['responsibilities', 'Di cosa ti occuperai', 2],
      ['qualifications', 'Chi cerchiamo', 2],
      ['benefits', 'Cosa ti offriamo', 1],
    ],
  },
  {
    name: 'títulos em negrito, Brasil',
    language: 'pt',
    html: `<p>Hospital em Recife contrata técnico de enfermagem.</p><p><strong>Responsabilidades e atribuições</strong></p><ul><li>Cuidar de pacientes</li><li>Registrar sinais vitais</li></ul><p><strong>Requisitos e qualificações</strong></p><ul><li>COREN ativo</li><li>Experiência em UTI</li></ul><p><strong>Diferenciais</strong></p><ul><li>Curso de urgência</li></ul><p><strong>Benefícios</strong></p><ul><li>Vale-transporte</li><li>Plano de saúde</li></ul><p><strong>Etapas do processo</strong></p><p>Currículo, prova, conversa.</p>`,
    sections: [
      ['summary', 'Hospital em Recife'],
      ['responsibilities', 'Responsabilidades', 2],
      ['qualifications', 'Requisitos', 2],
      ['preferred-qualifications', 'Diferenciais', 1],
      ['benefits', 'Benefícios', 2],
      ['process', 'Etapas do processo'],
    ],
  },
  {
    name: 'h3, Portugal',
    language: 'pt',
    html: `<h3>Sobre nós</h3><p>Cortiça do Sado exporta para 40 países.</p><h3>O que vais fazer</h3><ul><li>Operar máquinas</li><li>Controlar a qualidade</li></ul><h3>O que procuramos</h3><ul><li>12.º ano</li><li>Gosto por mecânica</li><li>Disponibilidade para turnos</li></ul><h3>O que oferecemos</h3><ul><li>Seguro de saúde</li></ul>`,
    sections: [
      ['about', 'Sobre nós'],
      ['responsibilities', 'O que vais fazer', 2],
      ['qualifications', 'O que procuramos', 3],
      ['benefits', 'O que oferecemos', 1],
    ],
  },
  {
    name: 'tópicos em parágrafos',
    language: 'pt',
    html: `<p>PERFIL</p><p>• Carta de condução C</p><p>• Cartão de tacógrafo</p><p>FUNÇÕES</p><p>• Transporte nacional</p><p>OFERECEMOS</p><p>• Salário acima da média</p><p>• Fins de semana em casa</p>`,
    sections: [
      ['qualifications', 'PERFIL', 2],
      ['responsibilities', 'FUNÇÕES', 1],
      ['benefits', 'OFERECEMOS', 2],
    ],
  },
];
