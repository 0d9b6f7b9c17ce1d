pragma ComponentBehavior: Bound
import PiBox.Upgrade

// A report for the maker: onto the USB stick.
Frame {
    title: qsTr("Report")
    Words { width: parent.width; text: qsTr("A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.") }
    Words { width: parent.width; minor: true; visible: Upgrade.stickPath === ""; text: qsTr("To take it along, put in a USB stick.") }
    Words { width: parent.width; objectName: "reportPath"; text: Upgrade.reportPath !== "" ? qsTr("The report is here: %1").arg(Upgrade.reportPath) : ""; color: Theme.good }
    foot: [
        FootButton {
            objectName: "saveReport"
            primary: true
            enabled: Upgrade.pending === Action.None
            text: Upgrade.pending === Action.OpenReport ? qsTr("One moment…") : Upgrade.stickPath !== "" ? qsTr("Save the report on the stick") : qsTr("Save the report on the PiBox")
            onClicked: Upgrade.saveReport()
        },
        FootButton {
            objectName: "openCode"
            text: qsTr("Show a code for a phone")
            onClicked: Navigator.open(Page.Code)
        }
    ]
}
