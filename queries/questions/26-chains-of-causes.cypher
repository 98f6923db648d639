// 26-chains-of-causes
// question en: Which chains of causes does the article draw, step by step?
// question id: Rantai sebab-akibat apa yang digambarkan artikel, langkah demi langkah?
// question uk: Які ланцюги причин вибудовує стаття крок за кроком?
// about en: Paths of two to four steps from where you start. Each step is one statement.
// about id: Jalur sepanjang dua sampai empat langkah dari titik awal. Setiap langkah adalah satu pernyataan.
// about uk: Шляхи від двох до чотирьох кроків від обраного початку. Кожен крок — одне твердження.
// group: threats
// section: any
// param cause ENTITY = event-crimea-annexation: Start | Awal | Початок
// returns: steps LIST, length INTEGER, claims LIST
MATCH path = (:Entity {id: $cause})-[:CAUSES|GIVES_RISE_TO|INCREASES*2..4]->(:Entity)
RETURN [step IN nodes(path) | step.id] AS steps, length(path) AS length, [link IN relationships(path) | link.id] AS claims
ORDER BY length, claims
