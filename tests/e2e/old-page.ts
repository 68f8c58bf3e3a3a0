/** A page as many were in the 2000s: no metadata, no paragraphs, a menu in the table beside the text. */
export const OLD_PAGE = `<html>
  <head>
    <title>Archive</title>
  </head>
  <body bgcolor="#fffff0">
    <table width="600" cellpadding="6">
      <tr>
        <td valign="top" width="120"><font size="1"><a href="a.html">News</a><br /><a href="b.html">Sport</a><br /><a href="c.html">Weather</a><br /></font></td>
        <td>
          <font size="4"><b>Draft goes to the Council</b></font><br /><br />
          <font size="2">NEW YORK - The U.N. Security Council is to take up a draft resolution on the ceasefire on Friday, and its backers say that they have the votes.<br /><br />
          “We fully support the draft resolution,” Japan's ambassador, Kenji Mori, told reporters on Thursday evening in New York.<br /><br />
          Denmark supports the draft resolution and has said so since the spring, when the fighting on the coast began.</font>
        </td>
      </tr>
    </table>
  </body>
</html>
`;
