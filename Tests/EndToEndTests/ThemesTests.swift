import Foundation
import TestSupport
import Testing

/// `ogp themes list` and `ogp themes show`, end to end.
struct ThemesTests {
    @Test("The list has every theme once in each of its formats")
    func list() throws {
        let csv = try OGPTool.run("themes", "list", "--format", "csv")
        #expect(csv.exitCode == 0)
        #expect(csv.stdout.split(separator: "\n").count == 71)
        #expect(csv.stdout.hasPrefix("id,area,parent,kind,menu,name,definition,tags,"))
        let text = try OGPTool.run("themes").stdout
        #expect(text.contains("* Freedom of assembly (freedom-of-assembly)"))
        #expect(text.contains("  Open data (open-data)"))
        let spanish = try OGPTool.run("themes", "list", "--lang", "es", "--format", "markdown").stdout
        #expect(spanish.contains("**Libertad de reunión** (`freedom-of-assembly`, menu)"))
        let json = try OGPTool.run("themes", "list", "--format", "json", "--as-of", "2024-07-03").stdout
        #expect(json.contains("\"schema\": \"ogp.themes.v1\"") && json.contains("\"review\": \"original\""))
    }

    @Test("A theme is found by id or by a name in any of its languages")
    func show() throws {
        let byID = try OGPTool.run("themes", "show", "data-rights-privacy")
        #expect(byID.exitCode == 0)
        #expect(byID.stdout.contains("AU0006") && byID.stdout.contains("\"did not change\" (IRM;"))
        #expect(try OGPTool.run("themes", "show", "Derechos sobre los datos y privacidad").stdout == byID.stdout)
        let html = try OGPTool.run("themes", "show", "data-rights-privacy", "--format", "html", "--lang", "pt").stdout
        #expect(html.contains("<html lang=\"pt\"") && html.contains("Direitos sobre os dados e privacidade"))
    }

    @Test("A theme that nobody knows is wrong usage, with the nearest one")
    func unknown() throws {
        let result = try OGPTool.run("themes", "show", "open-dta")
        #expect(result.exitCode == 64)
        #expect(result.stderr.contains("Did you mean open-data?"))
    }

    @Test("A word that is nearly a theme or a part of the verb is answered with what may be meant")
    func near() throws {
        let part = try OGPTool.run("themes", "show", "Freedom")
        #expect(part.exitCode == 64)
        #expect(part.stderr.contains("Did you mean freedom-of-association or freedom-of-assembly or"))
        let name = try OGPTool.run("themes", "show", "Libertad de reunion")
        #expect(name.stderr.contains("Did you mean freedom-of-assembly?"))
        let verb = try OGPTool.run("themes", "sugest", "plan.csv")
        #expect(verb.exitCode == 64)
        #expect(verb.stderr.contains("Did you mean \"ogp themes suggest\"?"))
    }

    @Test("A menu takes names in any language of the catalogue")
    func menu() throws {
        let arguments = ["themes", "coverage", "fixtures/ogp-commitments/2024.csv", "--format", "json"] + OGPTool.asOf
        let spanish = try OGPTool.run(arguments + ["--menu", "libertad de reunión,Dados abertos"])
        #expect(spanish.exitCode == 0, "\(spanish.stderr)")
        #expect(spanish.stdout == (try OGPTool.run(arguments + ["--menu", "freedom-of-assembly,open-data"]).stdout))
    }

    @Test("A catalogue of the reader's own adds a theme to the list and to the scores")
    func own() throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "own.json")
            let json = """
                {"schema": "ogp-themes/1", "version": "1.0.0", "themes": [{"id": "places", "area": "public-services",
                "kind": "general", "names": {"en": "Places"}, "definitions": {"en": "Open places."},
                "tags": [{"tag": "Subnational", "strength": "exact"}], "source": "ours", "confidence": "ours"}]}
                """
            try Data(json.utf8).write(to: file)
            let path = file.path(percentEncoded: false)
            #expect(try OGPTool.run("themes", "list", "--themes", path).stdout.contains("  Places (places)"))
            let score = try OGPTool.run(
                "score", Fixtures.path("ogp-commitments/2024.csv"), "--by", "theme", "--format", "csv", "--themes", path
            )
            #expect(score.exitCode == 0)
            #expect(score.stdout.contains("theme,places,") == score.stdout.contains("theme,local-open-government,"))
            try Data(json.replacing("\"public-services\"", with: "\"services\"").utf8).write(to: file)
            let broken = try OGPTool.run("themes", "list", "--themes", path)
            #expect(broken.exitCode == 2)
            #expect(broken.stderr.contains("own.json:1:") && broken.stderr.contains("themes[0].area"))
        }
    }

    @Test("Scores by area hold each commitment once in every area of its themes")
    func byArea() throws {
        let result = try OGPTool.run(
            "score", Fixtures.path("ogp-commitments/2024.csv"), "--by", "area", "--format", "csv")
        #expect(result.exitCode == 0)
        let keys = result.stdout.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: ",").dropFirst().first
        }
        #expect(keys.count > 1)
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }
}
