import OGPCatalogues

/// A heading or label of the pages on themes, in four languages.
///
/// The Spanish, French and Portuguese labels await a native speaker's review, as the catalogue's own translations do.
enum ThemeLabel {
    case theme, area, partOf, parts, source, definitions, tags, links, instruments, sample, examples, questions, facets
    case names, translation, noExamples, caution

    /// The words in a language.
    func words(_ language: PageLanguage) -> String { language.chosen(from: inAll) }

    private var inAll: (String, String, String, String) {
        switch self {
        case .theme: ("Theme", "Tema", "Thème", "Tema")
        case .area: ("Area", "Área", "Domaine", "Área")
        case .partOf: ("Part of", "Parte de", "Partie de", "Parte de")
        case .parts: ("Its parts", "Sus partes", "Ses parties", "Suas partes")
        case .source: ("Source", "Fuente", "Source", "Fonte")
        case .definitions: ("In four languages", "En cuatro idiomas", "En quatre langues", "Em quatro idiomas")
        case .tags: ("OGP's policy-area tags", "Etiquetas de OGP", "Étiquettes du PGO", "Etiquetas da OGP")
        case .links: ("Other lists", "Otras listas", "Autres listes", "Outras listas")
        case .instruments: ("Instruments", "Instrumentos", "Instruments", "Instrumentos")
        case .sample:
            (
                "A commitment a plan could make", "Un compromiso posible", "Un engagement possible",
                "Um compromisso possível"
            )
        case .examples:
            (
                "What members promised", "Lo que prometieron los miembros", "Ce que des membres ont promis",
                "O que membros prometeram"
            )
        case .questions:
            (
                "Questions for a review", "Preguntas para una revisión", "Questions pour un examen",
                "Perguntas para uma revisão"
            )
        case .facets: ("Its sides", "Sus facetas", "Ses facettes", "Suas facetas")
        default: remarks
        }
    }

    private var remarks: (String, String, String, String) {
        switch self {
        case .names: ("Names", "Nombres", "Noms", "Nomes")
        case .noExamples:
            (
                "No example is listed.", "No hay ejemplos en la lista.", "Aucun exemple n'est listé.",
                "Nenhum exemplo está listado."
            )
        case .caution:
            (
                "An example is no recommendation: several were rated weak by OGP's own reviewers.",
                "Un ejemplo no es una recomendación: los revisores de OGP calificaron varios como débiles.",
                "Un exemple n'est pas une recommandation : les évaluateurs du PGO en ont jugé plusieurs faibles.",
                "Um exemplo não é uma recomendação: os revisores da OGP consideraram vários fracos."
            )
        default:
            (
                "Names and definitions in Spanish, French and Portuguese await a native speaker's review.",
                "Los nombres y definiciones en español esperan la revisión de un hablante nativo.",
                "Les noms et définitions en français attendent la relecture d'un locuteur natif.",
                "Os nomes e definições em português aguardam a revisão de um falante nativo."
            )
        }
    }
}
