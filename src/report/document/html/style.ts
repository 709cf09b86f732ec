/** The look of a page: readable in daylight, at night, on paper and without a mouse. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c2530;--soft:#5a6675;--paper:#fff;--panel:#f4f6f8;--line:#d5dbe2;--focus:#0b57d0;
--s0:#1f5fa8;--s1:#e08a1e;--s2:#8a94a3;--s3:#3c8f5a;--over:#b3261e;--mark:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3afbd;--paper:#12171d;--panel:#1b222b;--line:#36414e;
--focus:#8ab4f8;--s0:#6aa6ea;--s1:#f0ac55;--s2:#8d98a8;--s3:#6cc08b;--over:#f2857c;--mark:#12171d}}
*{box-sizing:border-box}
html{font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif;
color:var(--ink);background:var(--paper)}
body{margin:0 auto;max-width:64rem;padding:1.5rem 1.25rem 4rem;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.25rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--line)}
p{margin:.6rem 0}
a{color:var(--focus)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:0}
.about{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0 0 1.25rem;color:var(--soft);font-size:.9rem}
.about dd{margin:0;color:var(--ink)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr));gap:.75rem;margin:1rem 0}
.facts div{background:var(--panel);border-radius:.5rem;padding:.6rem .9rem}
.facts dt{color:var(--soft);font-size:.85rem}
.facts dd{margin:0;font-size:1.2rem;font-weight:600;font-variant-numeric:tabular-nums}
.notice{border-left:4px solid var(--over);background:var(--panel);padding:.6rem .9rem}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding-bottom:.35rem}
caption.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600;border-bottom-width:2px}
tbody th{font-weight:500}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
figure{margin:1.25rem 0;overflow-x:auto}
figcaption{font-weight:600;margin-bottom:.35rem}
figure>svg{width:100%;min-width:32rem;height:auto;display:block}
.grid{stroke:var(--line);stroke-width:1}
.tick{fill:var(--soft);font-size:12px}
.end{text-anchor:end}
.middle{text-anchor:middle}
.s0{fill:var(--s0)}.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.over{fill:var(--over)}.track{fill:var(--line)}
.mark{stroke:var(--mark);stroke-width:1.2}.dot{fill:var(--mark)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.35rem 0;font-size:.9rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.bars{list-style:none;padding:0;margin:0}
.bars li{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;margin:.6rem 0;font-size:.92rem}
.bars svg{grid-column:1/-1;width:100%;height:.7rem;display:block;border-radius:.2rem}
.bars .value{color:var(--soft);font-variant-numeric:tabular-nums}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--panel:#fff;--line:#999;--s0:#1f5fa8;--s1:#e08a1e;--s2:#8a94a3;--s3:#3c8f5a;--mark:#fff}
html{font-size:10.5pt}body{max-width:none;padding:0}nav,.skip{display:none}
h2{break-after:avoid;margin-top:1.4rem}figure,tr,.facts div,.notice{break-inside:avoid}thead{display:table-header-group}
.facts div{border:1px solid var(--line)}.scroll,figure{overflow:visible}figure>svg{min-width:0}svg,.notice{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
