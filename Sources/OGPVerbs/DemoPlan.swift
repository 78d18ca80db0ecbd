/// An invented plan of an invented member, to look at.
public enum DemoPlan {
    /// The plan as a commitments export with the columns that matter.
    public static let csv = """
        Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Code,Region,National Or Local,Year Of Submission,Action Plan End Year,Commitment Title,Full Text,Start Date,End Date,Lead Institution,Freedom of Expression,Open Data,Public Participation,Specificity,_Specificity,Verifiable,_Relevant,Potential Impact,_Potential Impact,Completion (Progress Report),_CompletionProgress,Completion (End Of Term),_CompletionEndTerm,Did It Open Government (Overall),_OpenGovernment,Potential for Results,Early Results,Action Plan ID
        EX0001,Exampleland,1,1,EXA,Europe,National,2016,2018,Publish the register of permits,The ministry will publish every permit within a week.,9/1/2016,8/31/2018,Ministry of Permits,0,1,0,High,3,Yes,1,Transformative,3,Limited,3,Complete,5,Major,3,ND,ND,AP_EXA01
        EX0002,Exampleland,1,2,EXA,Europe,National,2016,2018,Answer petitions,Every petition with 500 signatures gets a written answer.,9/1/2016,3/31/2018,Chancellery,0,0,1,Medium,2,Yes,1,Moderate,2,Substantial,4,Limited,3,Did Not Change,1,ND,ND,AP_EXA01
        EX0003,Exampleland,1,3,EXA,Europe,National,2016,2018,Improve transparency,Transparency will be improved.,NA,NA,NA,0,0,0,Low,1,No,1,Minor,1,Not Started,2,Not Started,2,Did Not Change,1,ND,ND,AP_EXA01
        EX0004,Exampleland,1,4,EXA,Europe,National,2016,2018,Protect journalists,A hotline and a law against abusive lawsuits.,9/1/2016,6/30/2018,Ministry of Justice,1,0,0,High,3,Yes,1,Transformative,3,Limited,3,Limited,3,Marginal,2,ND,ND,AP_EXA01
        EX0005,Exampleland,2,1,EXA,Europe,National,2022,2024,Open the budget,The budget is published as open data and explained in public hearings.,1/1/2022,12/31/2023,Ministry of Finance,0,1,1,ND,ND,Yes,1,ND,ND,ND,ND,NR,NR,ND,ND,Substantial,NR,AP_EXA02
        EX0006,Exampleland,2,2,EXA,Europe,National,2022,2024,Train officials,Training on open government for 200 officials.,By fall 2023,By fall 2023,Civil Service Office,0,0,0,ND,ND,Yes,1,ND,ND,ND,ND,NR,NR,ND,ND,Modest,NR,AP_EXA02

        """

    /// What the folder holds, and what to try.
    public static let readme = """
        plan.csv         an invented plan of an invented member, as an export of OGP's commitments
        gap-report.html  its gap report: open this one in a browser

        Try:
          ogp plan.csv
          ogp check plan.csv
          ogp gaps plan.csv --current
          ogp explain EX0002.highCompletion plan.csv

        """
}
