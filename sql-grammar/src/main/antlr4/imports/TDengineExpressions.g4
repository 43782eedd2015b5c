// Names, types, literals, expressions.
parser grammar TDengineExpressions;

name : ID;

tableName : (name DOT)? name;

// Tags and columns by name; tbname is one of them.
columnNameList : columnNameItem (COMMA columnNameItem)*;

columnNameItem : ID | TBNAME;

alias : ID | ALIAS;

// CAST alone takes texts without a length.
typeName
    : (BOOL | TIMESTAMP | JSON | BLOB | MEDIUMBLOB | FLOAT | DOUBLE)                            # plainType
    | (TINYINT | SMALLINT | INT | BIGINT) UNSIGNED?                                           # integerType
    | INTEGER                                                                                 # integerType
    | (BINARY | NCHAR | VARCHAR | VARBINARY | GEOMETRY) LP INTEGER_LITERAL RP                   # lengthType
    | DECIMAL LP INTEGER_LITERAL (COMMA INTEGER_LITERAL)? RP                                    # decimalType
    ;

castType : typeName | BINARY | NCHAR | VARCHAR | VARBINARY;

literal
    : INTEGER_LITERAL
    | FLOAT_LITERAL
    | STRING
    | BOOLEAN
    | TIMESTAMP STRING
    | DURATION_LITERAL
    | NULL
    ;

sign : PLUS | MINUS_SIGN;

signedLiteral
    : sign? (INTEGER_LITERAL | FLOAT_LITERAL)
    | STRING
    | BOOLEAN
    | TIMESTAMP STRING
    | DURATION_LITERAL
    | NULL
    | literalFunction
    ;

signedNumber : sign? (INTEGER_LITERAL | FLOAT_LITERAL);

signedDuration : sign? (INTEGER_LITERAL | DURATION_LITERAL);

// A length of time in windows.
windowDuration : DURATION_LITERAL | STRING | INTEGER_LITERAL;

tagLiteral
    : sign? FLOAT_LITERAL
    | (sign? (INTEGER_LITERAL | BINARY_LITERAL | HEX_LITERAL) | STRING | literalFunction) (sign DURATION_LITERAL)?
    | BOOLEAN
    | NULL
    ;

tagLiteralList : tagLiteral (COMMA tagLiteral)*;

// What the real grammar tells apart by type, values and conditions, is one here: the checks of values follow on the tree.
commonExpression : disjunction;

disjunction : conjunction (OR conjunction)*;

conjunction : negation (AND negation)*;

negation : NOT? predicate;

predicate : value predicateTail?;

predicateTail
    : comparisonOperator value             # comparison
    | NOT? BETWEEN value AND value         # between
    | IS NOT? NULL                         # isNull
    | NOT? IN LP signedLiteral (COMMA signedLiteral)* RP # in
    ;

comparisonOperator : LT | GT | LE | GE | NE | EQ | NOT? LIKE | MATCH | NMATCH | NOT? REGEXP | CONTAINS;

// The order of the alternatives is the precedence of the operators.
value
    : primary                                   # primaryValue
    | value (STAR | SLASH | PERCENT) value      # binary
    | PLUS value                                # plus
    | MINUS_SIGN value                          # minus
    | value (PLUS | MINUS_SIGN) value           # binary
    | value (BITAND | BITOR) value              # binary
    ;

valueList : value (COMMA value)*;

primary
    : LP commonExpression RP                    # parenthesized
    | literal                                   # literalOperand
    | pseudoColumn                              # pseudoColumnOperand
    | columnReference (ARROW STRING)?           # columnOperand
    | functionCall                              # functionOperand
    | CASE commonExpression? whenBranch+ (ELSE commonExpression)? END # caseOperand
    ;

whenBranch : WHEN commonExpression THEN commonExpression;

columnReference : (name DOT)? (ID | ALIAS);

pseudoColumn
    : (name DOT)? TBNAME
    | P_ROWTS | P_QSTART | P_QEND | P_QDURATION | P_WSTART | P_WEND | P_WDURATION | P_IROWTS | P_ISFILLED | P_TAGS
    | P_FLOW | P_FHIGH | P_FROWTS | P_IROWTS_ORIGIN | P_IMPROWTS | P_IMPMASK
    | P_TPREV_TS | P_TCURRENT_TS | P_TNEXT_TS | P_TWSTART | P_TWEND | P_TWDURATION | P_TWROWNUM | P_TPREV_LOCALTIME
    | P_TNEXT_LOCALTIME | P_TLOCALTIME | P_TGRPID
    | TRIGGER_SIGN (INTEGER_LITERAL | TBNAME)
    ;

functionCall
    : literalFunction                                                   # literalCall
    | (ID | SUBSTR | SUBSTRING | REPLACE) LP valueList RP               # call
    | RAND LP valueList? RP                                             # call
    | (COUNT | FIRST | LAST | LAST_ROW) LP (STAR | starParameter (COMMA starParameter)*) RP # starCall
    | COLS LP functionCall COMMA colsItem (COMMA colsItem)* RP          # cols
    | CAST LP commonExpression AS castType RP                           # cast
    | POSITION LP value IN value RP                                     # position
    | TRIM LP value RP                                                  # trim
    | TRIM LP (BOTH | LEADING | TRAILING) what = value? FROM operand = value RP # trimFrom
    | TRIM LP what = value FROM operand = value RP                      # trimFrom
    | (SUBSTR | SUBSTRING) LP value FROM value (FOR value)? RP          # substring
    ;

literalFunction
    : (NOW | TODAY) (LP RP)?
    | (TIMEZONE | DATABASE | CLIENT_VERSION | SERVER_VERSION | SERVER_STATUS | CURRENT_USER | USER | PI) LP RP
    ;

starParameter : name DOT STAR | value;

colsItem : STAR | value (AS? alias)?;
