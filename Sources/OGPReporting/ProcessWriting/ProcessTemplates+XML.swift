extension ProcessTemplates {
    /// The XML form of a process record: a plan file with nothing but the record.
    public static let recordXML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--
          The record of how an action plan is made and carried out: one <coCreation> for each event. Fill in what you have and delete the
          rest. Days are written year-month-day (2026-06-30). People stand by role or pseudonym only: no names, no addresses, no telephone
          numbers. docs/formats/process-record.md lists the events with the fields and words of each.
          An entry names the one that it belongs to in "of", by its id or ref; further groups and further evidence are entries too.
          Check the file with: ogp check record.xml
        -->
        <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1">
          <!-- id: OGP's plan id, AP_ + member code + two-digit number, such as AP_KEN05. -->
          <actionPlan id="">
            <about>
              <member><name></name></member>
              <coCreation date=""><event></event></coCreation>
              <coCreation id="" date="">
                <!-- forum, forumRules, forumMember, meeting, website, websiteCheck, repository, repositoryUpdate, timeline, outreach,
                     inputPeriod, contribution, response, report, letter, requirement, influence; developmentStart, delivered, deliveryDue,
                     planStart, planEnd, previousPlanEnd; participants, evidence -->
                <event></event>
                <of></of>
                <type></type>
                <title></title>
                <!-- government, parliament, judiciary, civilSociety, academia, privateSector, media, public, international, other -->
                <group></group>
                <count></count>
                <who></who>
                <text></text>
                <flags></flags>
                <evidenceKind></evidenceKind>
                <link></link>
                <by></by>
              </coCreation>
            </about>
          </actionPlan>
        </actionPlans>

        """

    /// The XML form of a consultation log: a plan file with nothing but contributions and responses.
    public static let consultationXML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--
          The comments on an action plan, with the response to each. Repeat both entries as often as needed. People stand by role or
          pseudonym only: no names, no addresses, no telephone numbers. Days are written year-month-day (2026-06-30).
          group: government, parliament, judiciary, civilSociety, academia, privateSector, media, public, international, other
          status of a response: accepted, partlyAccepted, rejected, noted; of: the id of the comment, empty for all comments together
        -->
        <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1">
          <actionPlan id="">
            <about>
              <member><name></name></member>
              <coCreation id="" date="">
                <!-- contribution -->
                <event></event>
                <group></group>
                <who></who>
                <about></about>
                <text></text>
              </coCreation>
              <coCreation date="">
                <!-- response -->
                <event></event>
                <of></of>
                <status></status>
                <text></text>
                <change></change>
                <link></link>
              </coCreation>
            </about>
          </actionPlan>
        </actionPlans>

        """
}
