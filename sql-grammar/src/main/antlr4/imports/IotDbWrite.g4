// INSERT and DELETE of data.
parser grammar IotDbWrite;

insertStatement : INSERT INTO prefixPath insertColumns ALIGNED? VALUES insertRows;

insertColumns
    : {before13()}? LPAREN (TIMESTAMP | TIME)? (COMMA? plainNode)+ RPAREN
    | {since13()}? LPAREN insertColumn (COMMA insertColumn)* RPAREN
    ;

insertColumn : identifier | TIME | TIMESTAMP;

insertRows
    : {before13()}? (COMMA? looseRow)*
    | {since13()}? insertRow (COMMA insertRow)*
    ;

// Whether the first value is a time depends on all commas of the row; the builder looks at them.
looseRow : LPAREN (looseValue COMMA?)+ RPAREN;

looseValue : constant | LPAREN constant (COMMA constant)+ RPAREN;

insertRow : LPAREN constant (COMMA constant)* RPAREN;

deleteStatement : DELETE FROM prefixPath (COMMA prefixPath)* whereClause?;
