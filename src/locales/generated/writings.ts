// Written by `npm run localize:build`.

import type {WritingData} from '../writing.js';

/** How languages are written that not every engine knows, from CLDR 48.0. */
export const writings: Readonly<Record<string, WritingData>> = {
  "az": {
    "group": ".",
    "decimal": ",",
    "minus": "-",
    "digits": 4,
    "range": "–",
    "isBefore": false,
    "currencies": "AZN₼ JPYJP¥ PHPPHP THB฿ USDUS$",
    "date": "{day} {month} {year}",
    "months": [
      "yanvar",
      "fevral",
      "mart",
      "aprel",
      "may",
      "iyun",
      "iyul",
      "avqust",
      "sentyabr",
      "oktyabr",
      "noyabr",
      "dekabr"
    ],
    "list": [
      ", ",
      " və "
    ],
    "ago": {
      "minute": {
        "words": "bu dəqiqə",
        "other": "{0} dəqiqə öncə"
      },
      "hour": {
        "words": "bu saat",
        "other": "{0} saat öncə"
      },
      "day": {
        "words": "bu gün|dünən",
        "other": "{0} gün öncə"
      }
    },
    "units": {
      "day": {
        "other": "{0} gün"
      },
      "month": {
        "other": "{0} ay"
      },
      "year": {
        "other": "{0} il"
      }
    }
  },
  "bs": {
    "group": ".",
    "decimal": ",",
    "minus": "-",
    "digits": 4,
    "range": " – ",
    "isBefore": false,
    "currencies": "AUDAUD BAMKM BRLBRL CADCAD CNYCNY GBPGBP HKDHKD HRKkn ILSILS MXNMXN NZDNZD PHPPHP RSDdin. THB฿ USDUSD XCDXCD XPFXPF",
    "date": "{day}. {month} {year}.",
    "months": [
      "januar",
      "februar",
      "mart",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "septembar",
      "oktobar",
      "novembar",
      "decembar"
    ],
    "list": [
      ", ",
      " i "
    ],
    "ago": {
      "minute": {
        "words": "ova minuta",
        "few": "prije {0} minute",
        "one": "prije {0} minutu",
        "other": "prije {0} minuta"
      },
      "hour": {
        "words": "ovaj sat",
        "few": "prije {0} sata",
        "one": "prije {0} sat",
        "other": "prije {0} sati"
      },
      "day": {
        "words": "danas|jučer|prekjučer",
        "one": "prije {0} dan",
        "other": "prije {0} dana"
      }
    },
    "units": {
      "day": {
        "one": "{0} dan",
        "other": "{0} dana"
      },
      "month": {
        "few": "{0} mjeseca",
        "one": "{0} mjesec",
        "other": "{0} mjeseci"
      },
      "year": {
        "few": "{0} godine",
        "other": "{0} godina"
      }
    }
  },
  "eu": {
    "group": ".",
    "decimal": ",",
    "minus": "−",
    "digits": 4,
    "range": "-",
    "isBefore": false,
    "currencies": "JPYJP¥ PHPPHP THB฿ USDUS$",
    "date": "{year}(e)ko {month}ren {day}(a)",
    "months": [
      "urtarrila",
      "otsaila",
      "martxoa",
      "apirila",
      "maiatza",
      "ekaina",
      "uztaila",
      "abuztua",
      "iraila",
      "urria",
      "azaroa",
      "abendua"
    ],
    "list": [
      ", ",
      " eta "
    ],
    "ago": {
      "minute": {
        "words": "minutu honetan",
        "other": "duela {0} minutu"
      },
      "hour": {
        "words": "ordu honetan",
        "other": "duela {0} ordu"
      },
      "day": {
        "words": "gaur|atzo|herenegun",
        "other": "duela {0} egun"
      }
    },
    "units": {
      "day": {
        "other": "{0} egun"
      },
      "month": {
        "other": "{0} hilabete"
      },
      "year": {
        "other": "{0} urte"
      }
    }
  },
  "ga": {
    "group": ",",
    "decimal": ".",
    "minus": "-",
    "digits": 4,
    "range": "–",
    "isBefore": true,
    "currencies": "THB฿",
    "date": "{day} {month} {year}",
    "months": [
      "Eanáir",
      "Feabhra",
      "Márta",
      "Aibreán",
      "Bealtaine",
      "Meitheamh",
      "Iúil",
      "Lúnasa",
      "Meán Fómhair",
      "Deireadh Fómhair",
      "Samhain",
      "Nollaig"
    ],
    "list": [
      ", ",
      " agus "
    ],
    "ago": {
      "minute": {
        "words": "an nóiméad seo",
        "other": "{0} nóiméad ó shin"
      },
      "hour": {
        "words": "an uair seo",
        "many": "{0} n-uair an chloig ó shin",
        "other": "{0} uair an chloig ó shin"
      },
      "day": {
        "words": "inniu|inné|arú inné",
        "other": "{0} lá ó shin"
      }
    },
    "units": {
      "day": {
        "other": "{0} lá"
      },
      "month": {
        "few": "{0} mhí",
        "one": "{0} mhí",
        "two": "{0} mhí",
        "other": "{0} mí"
      },
      "year": {
        "many": "{0} mbl",
        "one": "{0} bhliain",
        "two": "{0} bhl",
        "other": "{0} bl"
      }
    }
  },
  "gl": {
    "group": ".",
    "decimal": ",",
    "minus": "-",
    "digits": 4,
    "range": "–",
    "isBefore": false,
    "currencies": "JPYJP¥ MXN$MX PHPPHP THB฿ XCDXCD XCGƒ",
    "date": "{day} de {month} de {year}",
    "months": [
      "xaneiro",
      "febreiro",
      "marzo",
      "abril",
      "maio",
      "xuño",
      "xullo",
      "agosto",
      "setembro",
      "outubro",
      "novembro",
      "decembro"
    ],
    "list": [
      ", ",
      " e "
    ],
    "ago": {
      "minute": {
        "words": "este minuto",
        "one": "hai {0} minuto",
        "other": "hai {0} minutos"
      },
      "hour": {
        "words": "esta hora",
        "one": "hai {0} hora",
        "other": "hai {0} horas"
      },
      "day": {
        "words": "hoxe|onte|antonte",
        "one": "hai {0} día",
        "other": "hai {0} días"
      }
    },
    "units": {
      "day": {
        "one": "{0} día",
        "other": "{0} días"
      },
      "month": {
        "one": "{0} mes",
        "other": "{0} meses"
      },
      "year": {
        "one": "{0} ano",
        "other": "{0} anos"
      }
    }
  },
  "is": {
    "group": ".",
    "decimal": ",",
    "minus": "-",
    "digits": 4,
    "range": "–",
    "isBefore": false,
    "currencies": "AUDAUD BRLBRL CADCAD EUREUR GBPGBP INRINR ISKkr. JPYJP¥ KRWKRW MXNMXN NZDNZD PHPPHP TWDTWD USDUSD VNDVND XCGXCG",
    "date": "{day}. {month} {year}",
    "months": [
      "janúar",
      "febrúar",
      "mars",
      "apríl",
      "maí",
      "júní",
      "júlí",
      "ágúst",
      "september",
      "október",
      "nóvember",
      "desember"
    ],
    "list": [
      ", ",
      " og "
    ],
    "ago": {
      "minute": {
        "words": "á þessari mínútu",
        "one": "fyrir {0} mínútu",
        "other": "fyrir {0} mínútum"
      },
      "hour": {
        "words": "þessa stundina",
        "one": "fyrir {0} klukkustund",
        "other": "fyrir {0} klukkustundum"
      },
      "day": {
        "words": "í dag|í gær|í fyrradag",
        "one": "fyrir {0} degi",
        "other": "fyrir {0} dögum"
      }
    },
    "units": {
      "day": {
        "one": "{0} dagur",
        "other": "{0} dagar"
      },
      "month": {
        "one": "{0} mánuður",
        "other": "{0} mánuðir"
      },
      "year": {
        "other": "{0} ár"
      }
    }
  },
  "ka": {
    "group": " ",
    "decimal": ",",
    "minus": "-",
    "digits": 5,
    "range": "-",
    "isBefore": false,
    "currencies": "AUDAUD CNYCNY GEL₾ HKDHKD ILSILS INRINR JPYJPY KRWKRW NZDNZD PHPPHP USDUS$ VNDVND",
    "date": "{day} {month}, {year}",
    "months": [
      "იანვარი",
      "თებერვალი",
      "მარტი",
      "აპრილი",
      "მაისი",
      "ივნისი",
      "ივლისი",
      "აგვისტო",
      "სექტემბერი",
      "ოქტომბერი",
      "ნოემბერი",
      "დეკემბერი"
    ],
    "list": [
      ", ",
      " და "
    ],
    "ago": {
      "minute": {
        "words": "ამ წუთში",
        "other": "{0} წუთის წინ"
      },
      "hour": {
        "words": "ამ საათში",
        "other": "{0} საათის წინ"
      },
      "day": {
        "words": "დღეს|გუშინ|გუშინწინ",
        "other": "{0} დღის წინ"
      }
    },
    "units": {
      "day": {
        "other": "{0} დღე"
      },
      "month": {
        "other": "{0} თვე"
      },
      "year": {
        "other": "{0} წელი"
      }
    }
  },
  "mt": {
    "group": ",",
    "decimal": ".",
    "minus": "-",
    "digits": 4,
    "range": "–",
    "isBefore": true,
    "currencies": "JPYJP¥ PHPPHP USDUS$",
    "date": "{day} ta’ {month} {year}",
    "months": [
      "Jannar",
      "Frar",
      "Marzu",
      "April",
      "Mejju",
      "Ġunju",
      "Lulju",
      "Awwissu",
      "Settembru",
      "Ottubru",
      "Novembru",
      "Diċembru"
    ],
    "list": [
      ", ",
      ", u ",
      " u "
    ],
    "ago": {
      "minute": {
        "words": "din il-minuta",
        "few": "{0} minuti ilu",
        "many": "{0}-il minuta ilu",
        "one": "minuta ilu",
        "two": "{0} minuti ilu",
        "other": "{0} minuta ilu"
      },
      "hour": {
        "words": "din is-siegħa",
        "few": "{0} sigħat ilu",
        "many": "{0}-il siegħa ilu",
        "one": "siegħa ilu",
        "two": "sagħtejn ilu",
        "other": "{0} siegħa ilu"
      },
      "day": {
        "words": "illum|lbieraħ",
        "few": "{0} ġranet ilu",
        "many": "{0}-il ġurnata ilu",
        "one": "ġurnata ilu",
        "two": "jumejn ilu",
        "other": "{0} ġurnata ilu"
      }
    },
    "units": {
      "day": {
        "other": "{0} d"
      },
      "month": {
        "other": "{0} m"
      },
      "year": {
        "other": "{0} y"
      }
    }
  },
  "sq": {
    "group": " ",
    "decimal": ",",
    "minus": "-",
    "digits": 5,
    "range": "-",
    "isBefore": false,
    "currencies": "ALLLekë BRLBRL JPYJP¥ PHPPHP THB฿ USDUS$ XCGANG",
    "date": "{day} {month} {year}",
    "months": [
      "janar",
      "shkurt",
      "mars",
      "prill",
      "maj",
      "qershor",
      "korrik",
      "gusht",
      "shtator",
      "tetor",
      "nëntor",
      "dhjetor"
    ],
    "list": [
      ", ",
      " dhe "
    ],
    "ago": {
      "minute": {
        "words": "këtë minutë",
        "one": "{0} minutë më parë",
        "other": "{0} minuta më parë"
      },
      "hour": {
        "words": "këtë orë",
        "other": "{0} orë më parë"
      },
      "day": {
        "words": "sot|dje",
        "other": "{0} ditë më parë"
      }
    },
    "units": {
      "day": {
        "other": "{0} ditë"
      },
      "month": {
        "other": "{0} muaj"
      },
      "year": {
        "one": "{0} vit",
        "other": "{0} vjet"
      }
    }
  }
};
