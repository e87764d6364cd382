import type {Body} from './body.js';

export const eastAsian: readonly Body[] = [
  {
    name: '太字の見出しと箇条書き',
    language: 'ja',
    html: `<p>当社は京都で和菓子を作っています。</p><p><strong>仕事内容</strong></p><ul><li>餡を炊く</li><li>店頭での販売</li></ul><p><strong>応募資格</strong></p><ul><li>製菓学校卒業</li><li>実務経験3年以上</li></ul><p><strong>歓迎条件</strong></p><ul><li>英語での接客</li></ul><p><strong>待遇・福利厚生</strong></p><ul><li>社会保険完備</li><li>制服貸与</li></ul>`,
    sections: [
      ['summary', '当社は京都'],
      ['responsibilities', '仕事内容', 2],
      ['qualifications', '応募資格', 2],
      ['preferred-qualifications', '歓迎条件', 1],
      ['benefits', '待遇・福利厚生', 2],
    ],
  },
  {
    name: '括弧の見出しと中黒',
    language: 'ja',
    html: `【業務内容】<br>・Webサービスの開発<br>・コードレビュー<br><br>【必須スキル】<br>・Goでの開発経験<br>・Gitの利用経験<br>・日本語での会話<br><br>【歓迎スキル】<br>・Kubernetesの運用<br><br>【選考フロー】<br>書類選考、面接二回`,
    sections: [
      ['responsibilities', '【業務内容】', 2],
      ['qualifications', '【必須スキル】', 3],
      ['preferred-qualifications', '【歓迎スキル】', 1],
      ['process', '【選考フロー】'],
    ],
  },
  {
    name: '四角の見出し',
    language: 'ja',
    html: `<p>■会社概要</p><p>札幌の保育園です。</p><p>■必須条件</p><p>・保育士資格<br>・早番ができる方</p><p>■求める人物像</p><p>・笑顔の方</p><p>■勤務地</p><p>札幌市北区</p>`,
    sections: [
      ['about', '■会社概要'],
      ['qualifications', '■必須条件', 2],
      ['qualifications', '■求める人物像', 1],
      ['other', '■勤務地'],
    ],
  },
  {
    name: '加粗标题',
    language: 'zh',
    html: `<p>本公司在杭州经营茶园。</p><p><strong>岗位职责</strong></p><ul><li>采茶与制茶</li><li>接待客人</li></ul><p><strong>任职要求</strong></p><ul><li>三年以上工作经验</li><li>能吃苦</li><li>普通话流利</li></ul><p><strong>福利待遇</strong></p><ul><li>包吃住</li></ul>`,
    sections: [
      ['summary', '本公司在杭州'],
      ['responsibilities', '岗位职责', 2],
      ['qualifications', '任职要求', 3],
      ['benefits', '福利待遇', 1],
    ],
  },
  {
    name: '数字编号与换行',
    language: 'zh',
    html: `工作内容：<br>1. 驾驶货车<br>2. 检查车辆<br><br>职位要求：<br>1. B2驾照<br>2. 身体健康<br>3. 五年驾龄<br><br>加分项：<br>1. 熟悉冷链`,
    sections: [
      ['responsibilities', '工作内容', 2],
      ['qualifications', '职位要求', 3],
      ['preferred-qualifications', '加分项', 1],
    ],
  },
  {
    name: '繁體標題',
    language: 'zh',
    html: `<h3>關於我們</h3><p>台南的書店。</p><h3>工作職責</h3><ul><li>選書</li></ul><h3>應徵條件</h3><ul><li>喜歡閱讀</li><li>可輪班</li></ul><h3>公司福利</h3><ul><li>員工購書折扣</li></ul>`,
    sections: [
      ['about', '關於我們'],
      ['responsibilities', '工作職責', 1],
      ['qualifications', '應徵條件', 2],
      ['benefits', '公司福利', 1],
    ],
  },
  {
    name: '굵은 제목',
    language: 'ko',
    html: `<p>부산의 작은 빵집입니다.</p><p><strong>담당 업무</strong></p><ul><li>빵 굽기</li><li>재료 관리</li></ul><p><strong>자격 요건</strong></p><ul><li>제과 경력 2년 이상</li><li>새벽 근무 가능</li></ul><p><strong>우대 사항</strong></p><ul><li>제과기능사</li></ul><p><strong>복리후생</strong></p><ul><li>4대 보험</li></ul>`,
    sections: [
      ['summary', '부산의 작은'],
      ['responsibilities', '담당 업무', 2],
      ['qualifications', '자격 요건', 2],
      ['preferred-qualifications', '우대 사항', 1],
      ['benefits', '복리후생', 1],
    ],
  },
  {
    name: '괄호 제목과 줄바꿈',
    language: 'ko',
    html: `[주요업무]<br>• 서버 개발<br>• 장애 대응<br><br>[자격요건]<br>• 자바 3년 이상<br>• 협업 능력<br><br>[우대사항]<br>• 대용량 트래픽 경험<br><br>[채용 절차]<br>서류 전형, 면접`,
    sections: [
      ['responsibilities', '[주요업무]', 2],
      ['qualifications', '[자격요건]', 2],
      ['preferred-qualifications', '[우대사항]', 1],
      ['process', '[채용 절차]'],
    ],
  },
];
