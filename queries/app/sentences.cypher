// sentences — every sentence of the article, in the order of the text
// params:  none
// returns: sentence NODE
MATCH (sentence:Sentence)
RETURN sentence
ORDER BY sentence.section, sentence.paragraph, sentence.sentence
