import Foundation
import TestSupport
import Testing

/// Same input, same bytes: wherever, whenever and in whatever language the machine runs.
struct DeterminismTests {
    static let environments: [[String: String]] = [
        ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "COLUMNS": "40"],
        ["TZ": "America/Adak", "LC_ALL": "C", "TERM": "xterm-256color", "CLICOLOR_FORCE": "1"],
        ["TZ": "Asia/Kathmandu", "LC_ALL": "ar_EG.UTF-8", "NO_COLOR": "1"],
    ]

    @Test("Time zone, locale, terminal width and colours change no byte", arguments: OutputKind.all)
    func environment(kind: OutputKind) throws {
        let isMilestones = kind.arguments.contains("milestone")
        let file = isMilestones ? "fixtures/ogp-commitments/2016-test.csv" : OGPTool.plans
        let arguments = kind.arguments(for: file)
        let usual = try OGPTool.run(arguments)
        #expect(usual.exitCode == 0 && !usual.stdout.isEmpty, "\(arguments): \(usual.stderr)")
        for environment in Self.environments {
            let other = try OGPTool.run(arguments, environment: environment)
            #expect(other.stdoutBytes == usual.stdoutBytes, "\(arguments) in \(environment)")
            #expect(other.exitCode == usual.exitCode && other.stderr == usual.stderr)
        }
    }

    @Test("Outputs name files and never the folders they lie in")
    func paths() throws {
        try OGPTool.withFolder { folder in
            let copy = folder.appending(path: "2024.csv")
            try FileManager.default.copyItem(at: Fixtures.url("ogp-commitments/2024.csv"), to: copy)
            for kind in OutputKind.all where kind.arguments[0] != "inspect" {
                let here = try OGPTool.run(kind.arguments(for: OGPTool.plans))
                let there = try OGPTool.run(kind.arguments(for: copy.path(percentEncoded: false)))
                #expect(here.stdoutBytes == there.stdoutBytes, "\(kind)")
                #expect(!there.stdout.contains(folder.lastPathComponent))
            }
        }
    }

    @Test("Without a terminal there is no colour unless it is asked for")
    func colour() throws {
        let escape = "\u{1B}["
        let reading = [
            ["inspect"], ["check"], ["gaps"], ["score"], ["show", "KE0902"], ["explain", "KE0902.highCompletion"],
        ]
        for line in reading.map({ $0 + [OGPTool.plans] }) + [["formats"], ["rules"]] {
            #expect(!(try OGPTool.run(line).stdout.contains(escape)))
            #expect(!(try OGPTool.run(line + ["--color", "never"]).stdout.contains(escape)))
            #expect(try OGPTool.run(line + ["--color", "always"]).stdout.contains(escape), "\(line)")
        }
    }

    @Test(
        "On a terminal NO_COLOR and a dumb terminal are honoured",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs the program script"))
    func terminal() throws {
        let escape = "\u{1B}["
        let line = "script -qec 'ogp check \(OGPTool.plans) --quiet' /dev/null"
        #expect(try OGPTool.shell("TERM=xterm " + line).stdout.contains(escape))
        #expect(!(try OGPTool.shell("TERM=xterm NO_COLOR=1 " + line).stdout.contains(escape)))
        #expect(!(try OGPTool.shell("TERM=dumb " + line).stdout.contains(escape)))
    }
}
