import { readTable, type Weights } from "./chances.ts";

/** Written by `npm run train -- --write DIR…`: measure, then its weights for each of `POSITIONS`, in hundredths. */
const TABLE = `
acts	-53	106	-5	14	-13
any	72	63	43	66	59
bias	-67	28	99	-43	-56
claims:opposed	-54	-1	20	5	-36
claims:resolution	86	5	-81	-47	-2
claims:statement	70	6	-10	-65	2
claims:two-step	1	75	-27	-6	5
claims:undecided	-54	-20	-63	-55	111
last:opposed	-36	23	-28	-53	13
last:resolution	14	6	-18	33	-50
last:statement	-65	-27	75	-44	18
last:two-step	-12	18	-12	-8	26
last:undecided	39	38	-6	35	-139
main:resolution	-26	60	64	-6	-34
main:statement	-55	-35	50	-43	-26
no-rule	-126	-10	41	-44	-78
no-rule&settled	81	13	-53	22	49
others:opposed	-65	-5	4	42	-99
others:resolution	59	-55	-70	-49	102
others:statement	-148	69	29	0	-29
others:two-step	-31	-17	40	-9	0
others:undecided	115	10	62	-46	13
rule-confidence:opposed	-29	-43	4	53	-19
rule-confidence:resolution	52	8	25	-14	20
rule-confidence:statement	19	24	28	-9	-4
rule-confidence:two-step	13	63	1	-33	-11
rule-confidence:undecided	-7	-27	-36	-21	45
rule-mixed	6	23	9	-55	-24
rule-thin:opposed	47	21	-5	-41	53
rule-thin:resolution	9	105	66	43	-18
rule-thin:statement	29	-14	19	6	29
rule-thin:two-step	-27	-33	72	-2	-5
rule-thin:undecided	77	21	35	42	-10
rule:opposed	-28	-51	5	67	-18
rule:resolution	51	31	50	-9	21
rule:statement	15	25	51	-8	-5
rule:two-step	8	75	9	-39	-12
rule:undecided	6	-30	-35	-14	30
seat:guest	-144	-80	-57	-85	-180
seat:member	132	107	160	96	123
seat:unknown	-98	-8	-8	-80	-30
sentences	30	-56	-75	35	-5
settled	139	87	108	148	169
statements:false	-66	-31	1	-21	-59
statements:true	-9	66	115	-27	-2
sum:opposed	9	-29	10	116	5
sum:resolution	60	13	25	-14	1
sum:statement	-4	68	108	25	25
sum:two-step	35	165	75	20	18
sum:undecided	-34	14	17	-9	104
target:0	-4	-51	-43	19	-31
target:1	21	-18	-28	23	-11
`;

/** What all that an article shows of a country makes of it. */
export const COUNTRY_WEIGHTS: Weights = readTable(TABLE);
