/**
 * Usable without any of it. Nothing newer than flexible boxes is needed to look right; every text is 18 px or more. Where
 * a length stands twice, the second keeps the largest type from pushing words apart on a narrow phone.
 */
export const STYLES = `
html{font-size:125%;-webkit-text-size-adjust:100%}
*{box-sizing:border-box}
body{margin:0;background:#fbfbf9;color:#17191c;font-family:"Apple SD Gothic Neo","Malgun Gothic","Pretendard Variable",sans-serif;line-height:1.55;word-break:keep-all;overflow-wrap:anywhere}
main,nav{max-width:33rem;margin:0 auto;padding:0 1rem;padding:0 min(1rem,5vw)}
main{padding-bottom:3rem}
a{color:#1d4f91}
nav ul{display:flex;flex-wrap:wrap;list-style:none;margin:0 -.6rem;margin:0 max(-.6rem,-5vw);padding:.4rem 0}
nav a{display:block;padding:.6rem;min-height:2.4rem;text-underline-offset:.25em}
nav a[aria-current]{color:inherit;font-weight:700;text-decoration:none}
h1{font-size:1.55rem;font-size:min(1.55rem,12vw);line-height:1.35;margin:.2rem 0 .6rem;letter-spacing:-.02em}
h2{font-size:1.1rem;margin:0}
p{margin:0 0 1rem}
.centre,.hint,.quiet{color:#4a5058;font-size:.9rem}
.centre{margin:.8rem 0 0;font-size:min(.9rem,8vw)}
fieldset{border:0;margin:1.6rem 0 0;padding:0;min-width:0}
legend,.label{display:block;font-weight:700;padding:0;margin-bottom:.5rem}
.label span{display:inline-block;font-weight:400;color:#4a5058;font-size:.9rem;margin-left:.3rem}
.choice{position:relative;margin-top:.4rem}
.choice input{position:absolute;top:0;left:0;width:100%;height:100%;margin:0;opacity:.001;cursor:pointer}
.choice label{display:flex;align-items:center;min-height:3.2rem;padding:.35rem .8rem;padding:.35rem min(.8rem,4vw);border:1px solid #81877f;border-radius:10px;background:#fff}
.choice label svg{flex:none;margin-right:.8rem;margin-right:min(.8rem,4vw)}
.choice input:checked+label{border-color:#17191c;box-shadow:inset 0 0 0 2px #17191c;font-weight:700}
.choice input:checked+label::after{content:"✓";content:"✓"/"";margin-left:auto;padding-left:.5rem}
.choice input:focus+label,a:focus,button:focus,textarea:focus,summary:focus,.problem:focus{outline:3px solid #1d4f91;outline-offset:2px}
textarea{display:block;width:100%;min-height:5.4rem;padding:.7rem .8rem;font:inherit;color:inherit;background:#fff;border:1px solid #81877f;border-radius:10px}
.hint{margin:.4rem 0 0}
details{margin-top:1.6rem;border-top:1px solid #c9ccc6;border-bottom:1px solid #c9ccc6}
summary{padding:.8rem 0;font-weight:700;cursor:pointer}
details fieldset{margin:.4rem 0 1.4rem}
.points{display:flex;margin:.2rem -2px 0}
.points .choice{flex:1;margin:0 2px}
.points .choice label{justify-content:center;min-height:2.8rem;padding:.2rem 0}
.points .choice input:checked+label{background:#17191c;color:#fff}
.points .choice input:checked+label::after{content:none}
.ends{display:flex;justify-content:space-between;font-size:.9rem;font-size:min(.9rem,7.5vw)}
button,.button{display:block;width:100%;min-height:3.2rem;margin-top:1.6rem;padding:.7rem 1rem;font:inherit;font-weight:700;font-size:1.1rem;text-align:center;text-decoration:none;color:#fff;background:#1d4f91;border:0;border-radius:10px;cursor:pointer}
.problem{margin:1rem 0 0;padding:.8rem 1rem;padding:.8rem min(1rem,4vw);border-left:5px solid #b3261e;background:#fbeceb}
.problem ul{margin:.3rem 0 0;padding-left:1.2rem;padding-left:min(1.2rem,6vw)}
.problem a{color:inherit}
.error{margin:0 0 .5rem;color:#b3261e;font-weight:700}
.quiet{margin:2.4rem 0 0;padding-top:.8rem;border-top:1px solid #e4e5e1}
.problem li{margin:.2rem 0}
.quiet a{display:inline-block;padding:.4rem 0}
.said{padding-top:2rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
@media (min-width:600px){
.faces{display:flex;margin:0 -.2rem}
.faces .choice{flex:1;margin:0 .2rem}
.faces .choice label{flex-direction:column;justify-content:center;height:100%;min-height:7rem;padding:.6rem .2rem;text-align:center;line-height:1.3}
.faces .choice label svg{margin:0 0 .4rem}
.faces .choice input:checked+label::after{margin:0;padding:0;line-height:1}
.row{display:flex;margin:0 -.2rem}
.row .choice{flex:1;margin:0 .2rem}
}
@media (prefers-color-scheme:dark){
body{background:#14161a;color:#eceef0}
a{color:#8fb8f0}
.centre,.hint,.quiet,.label span{color:#b6bcc4}
.choice label,textarea{background:#1b1e23;border-color:#737c87}
.choice input:checked+label{border-color:#eceef0;box-shadow:inset 0 0 0 2px #eceef0}
.points .choice input:checked+label{background:#eceef0;color:#14161a}
.choice input:focus+label,a:focus,button:focus,textarea:focus,summary:focus,.problem:focus{outline-color:#8fb8f0}
details{border-color:#434952}
.quiet{border-color:#2b2f36}
button,.button{background:#8fb8f0;color:#0d1420}
.problem{background:#3a1f1e;border-color:#ff8a80}
.error{color:#ff8a80}
}
`;
