type Parts = { title: string; body: string; closing: string };

const fonts = "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,sans-serif";

// The dark colours of the design; a mail program that knows no dark mode skips them.
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #0f181c !important; color: #efeeea !important; }
  .ink { color: #efeeea !important; }
  .quiet, .foot { color: #b4c1c6 !important; }
  .foot { border-color: #34444b !important; }
  .link { color: #6fc6d8 !important; }
  .button { background: #6fc6d8 !important; }
  .button-text { color: #0f181c !important; }
}`;

/** One column of 600 px on paper. Inline styles: mail programs drop most others. Nothing is fetched, so nothing tracks. */
export function htmlDocument({ title, body, closing }: Parts): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${dark}
</style>
</head>
<body class="paper" bgcolor="#fbfaf6" style="margin:0;padding:0;background:#fbfaf6;color:#11232a">
<table class="paper" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#fbfaf6" style="background:#fbfaf6"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px"><tr>
<td class="paper" style="padding:32px 24px;font-family:${fonts};font-size:17px;line-height:26px;color:#11232a">
<p class="link" style="margin:0 0 24px;font-weight:bold;color:#0c6171">Meent</p>
${body}
<div class="foot" style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #dcdad0;font-size:14px;line-height:20px;color:#3b525c">
${closing}
</div>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
