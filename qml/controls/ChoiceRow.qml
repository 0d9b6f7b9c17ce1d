pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// One of several choices; the chosen one has the mark.
ListRow {
    id: row
    property bool chosen: false
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    preferred: chosen
    trailing: Rectangle {
        width: Theme.icon
        height: width
        radius: width / 2
        color: "transparent"
        border { width: Theme.line * 2; color: row.chosen ? Theme.accent : Theme.outline }
        Rectangle {
            visible: row.chosen
            anchors.centerIn: parent
            width: parent.width * 0.5
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
}
