pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// A line that switches something on and off.
ListRow {
    id: row
    property bool on: false
    signal toggledTo(bool on)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    onClicked: toggledTo(!on)
    trailing: Rectangle {
        width: height * 1.8
        height: Theme.target * 0.55
        radius: height / 2
        color: row.on ? Theme.accent : Theme.raised
        border { width: Theme.line * 2; color: row.on ? Theme.accent : Theme.outline }
        Rectangle {
            width: parent.height - 8
            height: width
            radius: width / 2
            x: (row.on !== row.mirrored) ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            color: row.on ? Theme.accentInk : Theme.text
        }
    }
}
