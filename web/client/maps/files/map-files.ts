/** What a field for files of maps offers; what a file really is, is told by what is in it. */
export const MAP_FILES = ".cxl,.tsv,.txt,.json,.canvas,.graphml,.gexf,.vue,.xml";
