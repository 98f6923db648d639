// 60-age-of-the-literature
// question en: How old is the literature that the article cites?
// question id: Seberapa tua pustaka yang dikutip artikel?
// question uk: Наскільки давня література, на яку посилається стаття?
// group: sources
// section: 13
// params: none
// returns: year INTEGER, count INTEGER, others LIST
MATCH (work:Work {cited: true})
WHERE work.year IS NOT NULL
WITH work
ORDER BY work.shortTitle
RETURN work.year AS year, count(work) AS count, collect(work.shortTitle) AS others
ORDER BY year
