// 67-what-is-denied
// question en: What does the article deny?
// question id: Apa yang disangkal artikel?
// question uk: Що стаття заперечує?
// about en: A denial has no relation in the graph: it would say the opposite.
// about id: Sangkalan tidak punya relasi dalam graf: relasi itu akan menyatakan kebalikannya.
// about uk: Заперечення не має зв’язку у графі: він стверджував би протилежне.
// group: argument
// section: any
// params: none
// returns: statement STRING, status STRING, claims LIST
MATCH (claim:Claim {origin: 'article', negated: true})
RETURN claim.text AS statement, claim.status AS status, [claim.id] AS claims
ORDER BY claims
