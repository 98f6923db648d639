// article — the article the atlas is built from
// params:  none
// returns: article NODE
MATCH (article:Source {id: 'article'}) RETURN article
