// works-by-id — works by id
// params:  ids LIST
// returns: work NODE
MATCH (work:Work)
WHERE work.id IN $ids
RETURN work
ORDER BY work.id
