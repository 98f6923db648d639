// chain — from those who act to the seven securities, step by step
// lens en: Protection chain
// lens id: Rantai perlindungan
// lens uk: Ланцюг захисту
// how en: Read from left to right: who acts, with what, to secure what, against what, for whose security. Choose a name to read its chain.
// how id: Baca dari kiri ke kanan: siapa bertindak, dengan apa, menjamin apa, melawan apa, demi keamanan yang mana. Pilih satu nama untuk membaca rantainya.
// how uk: Читайте зліва направо: хто діє, чим, що забезпечує, від чого і заради якої безпеки. Виберіть назву, щоб прочитати її ланцюг.
// order: 1
// params: none
// returns: source STRING, type STRING, target STRING, status STRING, claim STRING
// entities: source, target
// claims: claim
MATCH (source:Entity)-[step]->(target:Entity)
WHERE (source.kind = 'Actor' AND target.kind IN ['Instrument', 'Measure']
    AND type(step) IN ['ACTIVATED', 'ADOPTED', 'DRAFTED', 'ESTABLISHED', 'IMPLEMENTS', 'IMPOSES', 'INCREASES', 'ISSUED',
      'PARTY_TO', 'PROLONGS', 'PROMOTES', 'PROPOSED', 'PROVIDES', 'PUBLISHED', 'SIGNED', 'SUPERVISES', 'SUPPORTS'])
  OR (source.kind = 'Actor' AND target.kind IN ['Right', 'Need'] AND type(step) IN ['MEETS_NEED', 'PROMOTES', 'PROTECTS'])
  OR (source.kind = 'Instrument' AND target.kind = 'Measure'
    AND type(step) IN ['CONTRIBUTES_TO', 'ENABLES', 'FUNDS', 'GRANTS', 'INCLUDES', 'PROLONGS', 'REQUIRES', 'SUPPORTS'])
  OR (source.kind IN ['Instrument', 'Measure'] AND target.kind IN ['Right', 'Need']
    AND type(step) IN ['ADDRESSES', 'AIMS_AT', 'CONTRIBUTES_TO', 'ENABLES', 'FOCUSES_ON', 'GRANTS', 'GUARANTEES',
      'IMPLEMENTS', 'INCLUDES', 'INVOLVES', 'MEETS_NEED', 'PRIORITISES', 'PROMOTES', 'PROTECTS', 'PROVIDES', 'REQUIRES',
      'RESPONDS_TO', 'SUPPORTS'])
  OR (source.kind IN ['Actor', 'Instrument', 'Measure', 'Right', 'Need'] AND target.kind = 'Threat'
    AND type(step) IN ['ADDRESSES', 'IDENTIFIES', 'PREVENTS', 'PROTECTS', 'REDUCES'])
  OR (source.kind IN ['Right', 'Need'] AND target.kind = 'SecurityCategory' AND type(step) = 'CONTRIBUTES_TO')
  OR (source.kind = 'Threat' AND target.kind = 'SecurityCategory' AND type(step) = 'THREATENS')
RETURN source.id AS source, type(step) AS type, target.id AS target, step.status AS status, step.id AS claim
ORDER BY claim
