// InfluxQL as InfluxDB 1.x parses it. Every decision needs one token of look-ahead: the state in which the parser stops then
// tells what the real, hand-written parser would have asked for.
parser grammar InfluxQlGrammar;

import InfluxQlExpressions, InfluxQlSelect, InfluxQlShow, InfluxQlDefinition, InfluxQlAdministration;

options {
    tokenVocab = InfluxQlTokens;
}

query : SEMICOLON* (statement separator)* EOF;

separator : SEMICOLON+ | /* nothing, before the end of the text; checked when the tree is there */ ;

singleExpression : expression EOF;

statement
    : selectStatement
    | deleteStatement
    | showStatement
    | createStatement
    | dropStatement
    | explainStatement
    | grantStatement
    | revokeStatement
    | alterStatement
    | setPasswordStatement
    | killStatement
    ;
