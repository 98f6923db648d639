// work-authors — who wrote which work, in the order of its title page
// params:  none
// returns: work STRING, position INTEGER, author NODE
MATCH (work:Work)-[by:AUTHORED_BY]->(author:Author)
RETURN work.id AS work, by.order AS position, author
ORDER BY work, position
