import OGPModel

/// Blank plan files, with remarks for the person who fills them in.
public enum PlanTemplates {
    /// The XML form. Comments say what belongs where; what stays empty is not stated.
    public static let xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--
          An action plan. Fill in what you have and leave the rest empty, or delete it. The order of elements does not matter.
          Repeat <commitment>, <milestone>, <update>, <evidence>, <process>, <lead> and the like as often as needed.
          Days are written year-month-day (2026-06-30). Other dates may be words: "June 2026", "second quarter of 2026", "ongoing".
          A text in another language: <title xml:lang="es">Presupuesto abierto</title> beside <title>Open budget</title>.
          Check the file with: ogp check plan.xml
        -->
        <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1">
          <!-- id: OGP's plan id, AP_ + member code + two-digit number, such as AP_KEN05. -->
          <actionPlan id="">
            <about>
              <!-- The name of the member is enough; code, level and region are looked up. -->
              <member><name></name></member>
              <!-- The ordinal of the plan for this member: 5 for the fifth plan. -->
              <number></number>
              <!-- The language of the texts: en, es, fr … -->
              <language></language>
              <title></title>
              <summary></summary>
              <!-- The year in which the plan was submitted to OGP. -->
              <submitted></submitted>
              <start></start>
              <end></end>
              <publishedOn></publishedOn>
              <lead></lead>
              <url></url>
              <!-- Contact details and private notes are never published unless private data are asked for. -->
              <contact><name></name><position></position><email></email><telephone></telephone></contact>
              <privateNote></privateNote>
              <!-- The process record: one entry for each event, or for each requirement of OGP's standards. -->
              <process requirement="">
                <event></event>
                <title></title>
                <status></status>
                <start></start>
                <end></end>
                <text></text>
                <!-- kind: person, government, civilSociety, organisation, group -->
                <stakeholder kind=""><name></name></stakeholder>
                <evidence date=""><link></link><text></text></evidence>
              </process>
            </about>

            <!-- id: an id that stays, such as KE0101. -->
            <commitment id="">
              <!-- The number printed in the plan. -->
              <number></number>
              <title></title>
              <shortTitle></shortTitle>
              <!-- The plan's own chapter or theme. -->
              <heading></heading>
              <!-- The whole text in one piece, where it is not answered question by question. -->
              <fullText></fullText>

              <!-- The commitment template since 2021. -->
              <briefDescription></briefDescription>
              <!-- What problem does the commitment aim to address? -->
              <problem></problem>
              <!-- What are the causes of the problem? -->
              <causes></causes>
              <!-- What has been done so far to solve the problem? -->
              <doneSoFar></doneSoFar>
              <!-- What solution are you proposing? -->
              <solution></solution>
              <!-- What results do we want to achieve by implementing this commitment? -->
              <expectedResults></expectedResults>
              <!-- How will the commitment promote transparency? -->
              <transparency></transparency>
              <!-- How will the commitment help foster accountability? -->
              <accountability></accountability>
              <!-- How will the commitment improve citizen participation? -->
              <participation></participation>

              <!-- Older templates. -->
              <!-- Status quo or problem addressed by the commitment -->
              <statusQuo></statusQuo>
              <!-- Main objective -->
              <objective></objective>
              <!-- What is the commitment? -->
              <description></description>
              <!-- How will the commitment contribute to solve the public problem? -->
              <contribution></contribution>
              <ambition></ambition>
              <!-- OGP challenge addressed by the commitment -->
              <challenge></challenge>
              <!-- Why is this commitment relevant to OGP values? -->
              <relevance></relevance>
              <!-- Budget, other programmes, goals of sustainable development -->
              <additionalInformation></additionalInformation>

              <start></start>
              <end></end>
              <lead></lead>
              <supporting></supporting>
              <!-- kind: government, civilSociety, organisation, group, person; role: lead, supporting, funding, beneficiary -->
              <stakeholder kind="" role=""><name></name></stakeholder>
              <!-- vocabulary: the list that the tags are from, such as sheet-2024 -->
              <policyAreas vocabulary=""><area></area></policyAreas>
              <!-- What the plan itself claims: accessToInformation, civicParticipation, publicAccountability, technology -->
              <claimedValue></claimedValue>
              <url></url>
              <contact><name></name><position></position><email></email><telephone></telephone></contact>
              <privateNote></privateNote>

              <milestone id="">
                <number></number>
                <title></title>
                <text></text>
                <!-- Expected outputs -->
                <output></output>
                <!-- How much it weighs among the milestones, if they do not weigh the same -->
                <weight></weight>
                <start></start>
                <!-- Expected completion date -->
                <end></end>
                <lead></lead>
                <supporting></supporting>
                <stakeholder kind="" role=""><name></name></stakeholder>
              </milestone>
            </commitment>
          </actionPlan>
        </actionPlans>

        <!--
          What somebody says about how far a commitment or milestone is stands inside it, one element for each statement:

            <update role="government" stage="progress" date="2026-01-31">
              <by>Ministry of Finance</by>
              <status>inProgress</status>
              <said>En ejecución</said>
              <percent>40</percent>
              <text>What was done.</text>
              <challenges>What stands in the way.</challenges>
              <evidence date="2026-01-15"><link>https://…</link><text>What it shows.</text></evidence>
            </update>

          role: irm, government, civilSociety, monitoringBody, other
          stage: design, midTerm, endOfTerm, progress
          status: complete, substantial, limited, notStarted, inProgress, notComplete, onHold, endedUnknown, withdrawn, noEvidence
          said: the assessor's own word for it
          percent: the share done, where the assessor states one
          claim: onSchedule, delayExpected, overdue, doneOnTime, doneLate
          lifecycle: amended, merged, split, withdrawn, carriedOver
          nothingNew="true": nothing happened in the period

          What the IRM coded of a commitment stands in <ratings>; see docs/formats/ogp-plan.md and `ogp schema ogp-plan`.
        -->

        """

    /// The table. Rows with `comment` are for people and are not read.
    public static let csv = table(
        columns: [
            "record", "plan", "commitment", "milestone", "update", "process", "id", "number", "title", "text", "output",
            "start", "end", "lead", "supporting", "role", "stage", "date", "by", "status", "said",
            "percent", "claim", "lifecycle", "nothingNew", "challenges", "weight", "link", "kind", "name",
            "member.name", "language", "summary", "submitted", "publishedOn", "url", "requirement", "event",
            "shortTitle", "heading", "fullText",
        ] + questions + [
            "policyAreas.vocabulary", "policyAreas.area", "claimedValue", "contact.name", "contact.position",
            "contact.email", "contact.telephone", "privateNote",
        ],
        rows: [
            [
                "record": "comment",
                "text":
                    "One row for each plan, commitment, milestone, update and so on; the column record says which. Rows with comment are not read.",
            ],
            [
                "record": "comment",
                "text":
                    "Days are written year-month-day (2026-06-30); other dates may be words (June 2026, ongoing). Several entries of lead, supporting and the like are parted by semicolons.",
            ],
            [
                "record": "comment",
                "text":
                    "A row of a commitment names it in the column commitment by its id, and a row of a milestone names that in the column milestone too.",
            ],
            ["record": "actionPlan"], ["record": "commitment"], ["record": "milestone"],
            [
                "record": "comment",
                "text":
                    "An update says how far a commitment or milestone is. role: irm, government, civilSociety, monitoringBody, other. status: complete, substantial, limited, notStarted, inProgress, notComplete, onHold, endedUnknown, withdrawn, noEvidence. said: the assessor's own word. percent: the share done, where one is stated. claim: onSchedule, delayExpected, overdue, doneOnTime, doneLate. lifecycle: amended, merged, split, withdrawn, carriedOver. nothingNew: true where nothing happened in the period.",
            ],
            ["record": "update"],
            [
                "record": "comment",
                "text":
                    "Evidence belongs to the update, milestone or commitment that its row names; #1 is the first update of it.",
            ],
            ["record": "evidence"],
            [
                "record": "comment",
                "text":
                    "A process row is one entry of the co-creation record. A translation names the column in name, and the language.",
            ],
            ["record": "process"], ["record": "translation"],
        ])

    private static let questions = TextPart.questions.map(\.rawValue)

    private static func table(columns: [String], rows: [[String: String]]) -> String {
        var csv = CSVRowWriter(.machine)
        csv.row(columns)
        for row in rows { csv.row(columns.map { row[$0] ?? "" }) }
        return csv.buffer.text
    }
}
