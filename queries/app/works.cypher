// works — all works, by id
// params:  none
// returns: work NODE
MATCH (work:Work) RETURN work ORDER BY work.id
