import Foundation
import OGPCatalogues
import OGPReporting
import Testing

@Suite("Documentation made from the theme catalogue")
struct ThemePagesTests {
    private static let folder = Project.root.appending(path: "docs/themes")

    /// The pages by file name.
    private static func pages() throws -> [String: String] {
        let catalogue = try ThemeCatalogue.bundled()
        var pages = ["README.md": ThemeMarkdown.list(catalogue)]
        for theme in catalogue.themes {
            let page = ThemePage(theme, in: catalogue, vocabularies: try .bundled())
            pages[theme.id + ".md"] = ThemeMarkdown.text(page)
        }
        return pages
    }

    @Test("Every page on a theme is the one that the catalogue makes, and there is no other")
    func pages() throws {
        let pages = try Self.pages()
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            for (name, text) in pages { try Data(text.utf8).write(to: Self.folder.appending(path: name)) }
            Issue.record("docs/themes was written; run again without RECORD_SNAPSHOTS to compare.")
            return
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
        #expect(files.sorted() == pages.keys.sorted())
        for (name, made) in pages {
            let written = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            #expect(
                written == made,
                "docs/themes/\(name) is not what the catalogue makes; docs/contributing.md says how to write it again.")
        }
    }
}
