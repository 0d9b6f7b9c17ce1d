import QtQuick
import PiBox.Upgrade

// An hour of the day with a button for one less and one for one more.
Item {
    id: row
    property string text: ""
    property int hour: 0
    signal chosen(int hour)
    width: parent ? parent.width : 0
    height: Theme.target
    Words { anchors { left: parent.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.gap } text: row.text }
    Row {
        anchors.right: parent.right
        spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
        IconButton { name: "minus"; text: qsTr("%1: one hour earlier").arg(row.text); onClicked: row.chosen((row.hour + 23) % 24) }
        Words { text: ServiceSettings.hourName(row.hour); anchors.verticalCenter: parent.verticalCenter; width: Theme.body * 5; horizontalAlignment: Text.AlignHCenter }
        IconButton { name: "plus"; text: qsTr("%1: one hour later").arg(row.text); onClicked: row.chosen((row.hour + 1) % 24) }
    }
}
