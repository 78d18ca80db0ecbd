import OGPCatalogues

/// A fixed word of a review sheet, in four languages.
///
/// The Spanish, French and Portuguese words await a native speaker's review, as the catalogue's own translations do.
enum QuestionSheetLabel {
    case title, questions, commitments, open, without, meaning, askedBy, askedFor, wordsIn, text, unanswered, evidence
    case found, notFound, noText, character, notAsked, apart, unused, next

    /// The words in a language.
    func words(_ language: PageLanguage) -> String { language.chosen(from: inAll) }

    private var inAll: (String, String, String, String) {
        switch self {
        case .title:
            (
                "Questions on safeguards", "Preguntas sobre salvaguardias", "Questions sur les garanties",
                "Perguntas sobre salvaguardas"
            )
        case .questions: ("Questions", "Preguntas", "Questions", "Perguntas")
        case .commitments: ("Commitments", "Compromisos", "Engagements", "Compromissos")
        case .open:
            (
                "Waiting for a person", "A la espera de una persona", "En attente d'une personne",
                "À espera de uma pessoa"
            )
        case .without:
            (
                "Commitments without a question", "Compromisos sin preguntas", "Engagements sans question",
                "Compromissos sem perguntas"
            )
        case .askedBy: ("asked by", "lo pregunta", "demandé par", "perguntado por")
        case .askedFor: ("Asked because of", "Se pregunta por", "Demandé à cause de", "Perguntado por causa de")
        case .wordsIn: ("the words %@ in %@", "las palabras %@ en %@", "les mots %@ dans %@", "as palavras %@ em %@")
        case .text: ("Text", "Texto", "Texte", "Texto")
        case .unanswered: ("Unanswered", "Sin respuesta", "Sans réponse", "Sem resposta")
        case .evidence: ("evidence wanted", "prueba pedida", "preuve demandée", "prova pedida")
        default: findings
        }
    }

    private var findings: (String, String, String, String) {
        switch self {
        case .found: ("found", "encontrado", "trouvé", "encontrado")
        case .notFound:
            (
                "not found in the text given: ask", "no encontrado en el texto dado: pregunte",
                "non trouvé dans le texte donné : demandez", "não encontrado no texto dado: pergunte"
            )
        case .noText:
            (
                "only the title is given: ask", "solo se da el título: pregunte",
                "seul le titre est donné : demandez", "só o título é dado: pergunte"
            )
        case .character: ("character", "carácter", "caractère", "caractere")
        case .notAsked:
            (
                "not asked of this commitment", "no se pregunta sobre este compromiso",
                "non demandé pour cet engagement", "não perguntado sobre este compromisso"
            )
        case .apart:
            (
                "Written in a sheet, though not asked", "Escrito en una hoja sin que se pregunte",
                "Écrit dans une feuille sans être demandé", "Escrito numa folha sem ser perguntado"
            )
        case .unused:
            (
                "Written, but no answer that counts", "Escrito, pero no es una respuesta que cuente",
                "Écrit, mais sans valeur de réponse", "Escrito, mas não é uma resposta que conte"
            )
        default: remarks
        }
    }

    private var remarks: (String, String, String, String) {
        switch self {
        case .meaning:
            (
                "Found means that the words stand in the text; not found means that a person should be asked, since they "
                    + "may stand elsewhere. Unanswered is never a failure.",
                "Encontrado significa que las palabras están en el texto; no encontrado significa que se debe preguntar a "
                    + "una persona, pues pueden estar en otro lugar. Sin respuesta nunca es un fallo.",
                "Trouvé signifie que les mots figurent dans le texte ; non trouvé signifie qu'il faut demander à une "
                    + "personne, car ils peuvent figurer ailleurs. Sans réponse n'est jamais un échec.",
                "Encontrado significa que as palavras estão no texto; não encontrado significa que se deve perguntar a uma "
                    + "pessoa, pois podem estar noutro lugar. Sem resposta nunca é uma falha."
            )
        default:
            (
                "To fill it in: %@; to take it back: %@.", "Para rellenarla: %@; para devolverla: %@.",
                "Pour la remplir : %@ ; pour la reprendre : %@.", "Para a preencher: %@; para a devolver: %@."
            )
        }
    }
}
