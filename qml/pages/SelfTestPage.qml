pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// The last self-test, test by test.
Frame {
    title: qsTr("Self-test")
    Words {
        objectName: "testSummary"
        width: parent.width
        text: Upgrade.testSummary !== "" ? Upgrade.testSummary : qsTr("There has been no self-test yet. One is made at the first start of each new image.")
    }
    Repeater {
        model: Upgrade.tests
        delegate: ListRow {
            id: row
            required property string test
            required property string title
            required property string result
            required property string reason
            required property string outcome
            readOnly: true
            objectName: "test-" + test
            text: title
            detail: reason
            value: outcome
            name: result === "passed" ? "check" : result === "skipped" ? "dot" : "cross"
            colour: result === "passed" ? Theme.good : result === "skipped" ? Theme.quiet : Theme.bad
        }
    }
    foot: [
        FootButton {
            objectName: "runSelfTest"
            primary: true
            enabled: Upgrade.pending === Action.None && Upgrade.phase !== Phase.Confirming
            text: Upgrade.pending === Action.OpenSelfTest ? qsTr("One moment…") : qsTr("Run the harmless tests now")
            onClicked: Upgrade.runSelfTest()
        },
        FootButton {
            objectName: "report"
            text: qsTr("Report…")
            onClicked: Navigator.open(Page.Report)
        }
    ]
}
