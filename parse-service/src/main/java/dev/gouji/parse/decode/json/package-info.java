/** JSON whose members are the form's rows and columns by English names, as tools that took a report apart give it. */
package dev.gouji.parse.decode.json;
