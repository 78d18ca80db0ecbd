import ArgumentParser
import ByteReading
import FoundationEssentials
import OGPCatalogues
import OGPImport
import OGPReporting
import OGPScoring
import OGPVerbs

/// What coverage is held against: a menu of areas, and files of context.
struct CoverageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The areas or themes that coverage is held against: ids or names with commas, or a file with one a line "
                + "(default: the nine areas of OGP's note of 2019 and its three cross-cutting ones).", valueName: "list"
        ))
    var menu: String?

    @Option(
        help: ArgumentHelp(
            "Records of problems, pledges or campaigns: #KeepItOn shutdowns, a list of supporters, or a table of "
                + "indicators, pledges or campaigns. Repeatable.", valueName: "file"),
        completion: .file())
    var context: [String] = []

    /// The menu, where one was chosen; it becomes part of the recorded selection.
    func menu(_ request: inout ReadRequest) throws -> CoverageMenu? {
        guard let menu else { return nil }
        let words = try words(of: menu)
        if words.isEmpty { throw ValidationError("--menu \(menu) names no area; name one or more, with commas.") }
        do {
            let chosen = try CoverageMenu(naming: words, in: request.catalogues.policyAreas)
            request.selectionRecord.parts.append(SelectionRecord.Part("menu", .texts(chosen.areas.map(\.id))))
            return chosen
        } catch {
            throw ValidationError("--menu: \(error.description)")
        }
    }

    /// The files of context; their names become part of the recorded selection.
    func files(_ record: inout SelectionRecord) throws -> [InputFile] {
        if context.isEmpty { return [] }
        let files = try InputPaths.open(context)
        record.parts.append(SelectionRecord.Part("context", .texts(files.map(\.name))))
        return files
    }

    /// Makes sure that rules on context are not asked for alone without any.
    func check(_ rules: Set<String>) throws {
        let own = Set(GapRules.contextRules.map(\.description.id))
        guard context.isEmpty, !rules.isEmpty, rules.isSubset(of: own) else { return }
        throw ValidationError(
            "--rules \(rules.sorted().joined(separator: ",")) asks what others record; name a file with --context FILE."
        )
    }

    /// The words of a list, or of a file with one a line; what follows a number sign in a file is a remark.
    private func words(of list: String) throws -> [String] {
        guard InputPaths.exists(list), !InputPaths.isFolder(list) else {
            return list.split(separator: ",").map { Self.trimmed($0) }.filter { !$0.isEmpty }
        }
        guard let text = try? String(contentsOfFile: list, encoding: .utf8) else {
            throw Stop(.unreadable, "\(list) cannot be read as UTF-8 text; --menu takes a list or a text file.")
        }
        return text.split(whereSeparator: \.isNewline).map { line in
            Self.trimmed(line.prefix { $0 != "#" })
        }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
