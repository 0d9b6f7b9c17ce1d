pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// What has happened, newest first.
Frame {
    title: qsTr("History")
    Words { width: parent.width; visible: Upgrade.history.count === 0; text: qsTr("Nothing has happened yet.") }
    Repeater {
        model: Upgrade.history
        delegate: ListRow {
            required property int index
            required property string title
            required property string time
            required property bool problem
            required property string about
            readOnly: true
            preferred: index === 0
            text: title
            detail: about
            value: time
            name: problem ? "cross" : "check"
            colour: problem ? Theme.bad : Theme.good
        }
    }
}
