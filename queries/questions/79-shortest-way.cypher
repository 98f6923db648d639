// 79-shortest-way
// question en: By how few steps are two entities connected?
// question id: Dengan berapa langkah paling sedikit dua entitas terhubung?
// question uk: Якою найменшою кількістю кроків пов’язані дві сутності?
// about en: All the shortest ways, twenty-five at most.
// about id: Semua jalan terpendek, paling banyak dua puluh lima.
// about uk: Усі найкоротші шляхи, щонайбільше двадцять п’ять.
// group: graph
// section: any
// param one ENTITY = eu: From | Dari | Від
// param other ENTITY = hs-food: To | Ke | До
// returns: length INTEGER, steps LIST
MATCH (one:Entity {id: $one})
MATCH (other:Entity {id: $other})
MATCH path = allShortestPaths((one)-[*..6]-(other))
RETURN DISTINCT length(path) AS length, [step IN nodes(path) | step.id] AS steps
ORDER BY steps
LIMIT 25
