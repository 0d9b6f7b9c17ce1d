pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// What becomes of the person's changes, entry by entry; those that the release changed too come first.
Frame {
    id: page
    title: qsTr("Your changes")
    Component.onCompleted: CarryList.refresh()
    Words { objectName: "changesSummary"; width: parent.width; text: CarryList.summary }
    Repeater {
        model: CarryList.entries
        delegate: ListRow {
            required property int index
            required property string key
            required property string path
            required property string outcome
            required property bool conflict
            objectName: "change-" + key
            preferred: index === 0
            name: conflict ? "change" : "check"
            colour: conflict ? Theme.warning : Theme.quiet
            text: path
            detail: outcome
            onClicked: {
                CarryList.open(key)
                Navigator.open(Page.Change)
            }
        }
    }
    Words { objectName: "changesMore"; width: parent.width; minor: true; text: CarryList.more }
}
