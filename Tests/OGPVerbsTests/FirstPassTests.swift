import ByteReading
import Foundation
import OGPImport
import OGPJoining
import OGPModel
import TestSupport
import Testing

@testable import OGPVerbs

struct FirstPassTests {
    @Test(
        "what plans carry does not depend on how much of a commitment the second pass wants",
        arguments: [
            "stratml/statuses.xml", "ogp-plan/plan.xml", "canada-nap/nap5-rows.csv", "digital-strategy/2013-06-20.xml",
        ]
    )
    func practice(fixture: String) throws {
        let input = InputFile(bytes: try Fixtures.bytes(fixture), name: fixture)
        let quick = try FirstPass(try ReadRequest.test(input)).facts.plans
        let whole = try FirstPass(try ReadRequest.test(input), keeping: .withoutFullText).facts.plans
        #expect(quick.mapValues(\.practice) == whole.mapValues(\.practice) && !whole.isEmpty)
    }

    @Test("a large StratML plan is known to carry evidence")
    func evidence() throws {
        let input = InputFile(bytes: try Fixtures.bytes("stratml/statuses.xml"), name: "plan.xml")
        let plans = try FirstPass(try ReadRequest.test(input)).facts.plans
        #expect(plans.values.contains { $0.practice.statements > 0 })
    }
}
