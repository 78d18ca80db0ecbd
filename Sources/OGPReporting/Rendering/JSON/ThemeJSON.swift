public import OGPCatalogues

/// Writes the list of themes (`ogp.themes.v1`) and all that is known of one (`ogp.theme.v1`).
public enum ThemeJSON {
    /// The schema of the list.
    public static let listSchema = "ogp.themes.v1"

    /// The list, in a frame without inputs.
    public static func list(_ catalogue: ThemeCatalogue, language: PageLanguage, frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: listSchema, frame: frame) { json in
            json.member("language", language.rawValue)
            json.member("review", review(catalogue, language))
            json.object("menu") { json in
                json.member("source", catalogue.menuSource)
                json.member("themes", catalogue.menu)
            }
            json.array("areas") { json in
                for area in catalogue.areas {
                    json.object { json in
                        json.member("id", area.id)
                        json.member("name", area.name(language.rawValue))
                        json.member("definition", area.definitions[language.rawValue] ?? area.definitions["en"] ?? "")
                    }
                }
            }
            json.array("themes") { json in
                for theme in catalogue.themes { json.object { head(theme, language, &$0) } }
            }
        }
        return json
    }

    /// One theme, in a frame without inputs.
    public static func theme(
        _ theme: Theme, in catalogue: ThemeCatalogue, language: PageLanguage, frame: ResultFrame
    ) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: "ogp.theme.v1", frame: frame) { json in
            json.member("language", language.rawValue)
            json.member("review", review(catalogue, language))
            json.object("theme") { json in
                head(theme, language, &json)
                json.object("names") { $0.texts(theme.names) }
                json.object("definitions") { $0.texts(theme.definitions) }
                json.member("parts", catalogue.parts(of: theme.id).map(\.id))
                body(theme, catalogue, &json)
                json.array("checks") { json in
                    for check in theme.checks.compactMap(catalogue.check) {
                        json.object { write(check, language, &$0) }
                    }
                }
            }
        }
        return json
    }

    private static func review(_ catalogue: ThemeCatalogue, _ language: PageLanguage) -> String {
        (catalogue.languages.first { $0.code == language.rawValue }?.review ?? .needed).rawValue
    }

    private static func head(_ theme: Theme, _ language: PageLanguage, _ json: inout JSONWriter) {
        json.member("id", theme.id)
        json.member("area", theme.area)
        json.member("parent", orNull: theme.parent)
        json.member("kind", theme.kind.rawValue)
        json.member("name", theme.name(language.rawValue))
        json.member("definition", theme.definition(language.rawValue))
        json.member("tagsThatCount", theme.countingTags)
        json.member("source", theme.source)
        json.member("confidence", theme.confidence.rawValue)
    }
}
