export const readingEn = {
  "reading.title": "The text",
  "reading.attach": "Attach your copy",
  "reading.attachTitle": "Your copy of the text",
  "reading.attachWhy":
    "The atlas holds no sentence of the article, only positions and fingerprints. Attach your own copy, and its words stand at every statement and in the reading view.",
  "reading.choose": "Drop your file here, or choose it",
  "reading.chooseOther": "Drop another file here, or choose it",
  "reading.formats": "PDF, Word (DOCX), web page (HTML) or plain text, up to 50 MB",
  "reading.privacy":
    "The file is read in this browser and kept here until you remove it. Nothing of it is sent anywhere.",
  "reading.notKept":
    "This browser has no room for the copy or keeps nothing in this window. It is attached until the page is closed.",
  "reading.stageReading": "Reading the file …",
  "reading.stageSearching": "Looking for the sentences …",
  "reading.cancel": "Cancel",
  "reading.found": "{{found}} of {{sought}} sentences found",
  "reading.read": "Read the text",
  "reading.remove": "Remove the copy",
  "reading.change": "Your copy …",
  "reading.missing_one": "{{count}} sentence was not found",
  "reading.missing_other": "{{count}} sentences were not found",
  "reading.missingWhy":
    "In these places the words of your copy differ from the article, or something stands in the middle of the sentence.",
  "reading.locator": "{{paragraph}}, sentence {{sentence}}",
  "reading.failTooLarge":
    "“{{name}}” is larger than 50 MB, or holds more text than any article. Save the article alone, without pictures, and attach that.",
  "reading.failNotText":
    "“{{name}}” is no PDF, DOCX, HTML or plain text. Open it in the program it comes from, save it as one of these, and attach that.",
  "reading.failEncrypted":
    "“{{name}}” is locked with a password. Save a copy without the password, and attach that.",
  "reading.failDamaged":
    "“{{name}}” is damaged or was not loaded to its end. Download or save it again, and attach that.",
  "reading.failNoText":
    "“{{name}}” has pictures of pages but no text, as scans do. Run text recognition (OCR) over it, or find a copy with text in it.",
  "reading.failOldWord":
    "“{{name}}” is in Word's format of before 2007. Save it as DOCX, and attach that.",
  "reading.failEmpty": "“{{name}}” is empty. Choose the file that has the text.",
  "reading.failUnreadable":
    "“{{name}}” could not be read: it was moved, changed or closed to this browser. Choose it again.",
  "reading.failSearch":
    "The search over “{{name}}” stopped, probably for lack of memory. Close other tabs and attach it again.",
  "reading.failAnotherText":
    "No sentence of the article was found in “{{name}}”. Check that it is the article in its own language and not a summary or a translation.",
  "reading.failServer":
    "The list of sentences could not be loaded, so “{{name}}” was not searched. Attach it again when the server is back.",
  "reading.invitation":
    "Without a copy the text is shown by place, in the atlas's own words. Attach your copy of the article to read its sentences here.",
  "reading.keyStated": "coded",
  "reading.keyContested": "contested",
  "reading.keyAside": "set aside",
  "reading.keys": "Up and down go from sentence to sentence; Enter lights what a sentence says.",
  "reading.goTo": "Go to",
  "reading.sections_one": "{{count}} section",
  "reading.sections_other": "{{count}} sections",
  "reading.paragraph": "Paragraph {{number}}",
  "reading.instead": "Your copy has this in place of sentences that were not found word for word.",
  "reading.andMore_one": "and {{count}} more statement",
  "reading.andMore_other": "and {{count}} more statements",
  "reading.repeats": "Set aside: it repeats {{place}}.",
  "reading.translates": "Set aside: it translates {{place}}.",
  "reading.aside": "Set aside: {{reason}}.",
  "reading.statements_one": "{{count}} statement",
  "reading.statements_other": "{{count}} statements",
  "reading.lit_one": "{{count}} relation lit on the canvas",
  "reading.lit_other": "{{count}} relations lit on the canvas",
  "reading.onAtlas": "Show them on the whole atlas",
  "reading.behind": "Everything behind it",
  "reading.inText": "Show in the text",
} as const;
