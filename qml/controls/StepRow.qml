import QtQuick
import PiBox.Upgrade

// A value with a button for less and one for more. `less` and `more` are what they say to a screen reader.
Item {
    id: row
    property string text: ""
    property string value: ""
    property string less: ""
    property string more: ""
    signal stepped(int by)
    width: parent ? parent.width : 0
    /// Too narrow for words beside the buttons.
    readonly property bool stacked: width < steps.width + Theme.body * 9
    height: stacked ? label.implicitHeight + steps.implicitHeight : Math.max(Theme.target, label.implicitHeight, steps.implicitHeight)
    Words {
        id: label
        anchors { left: parent.left; right: row.stacked ? parent.right : steps.left; leftMargin: Theme.gap; rightMargin: Theme.gap }
        y: row.stacked ? 0 : (row.height - height) / 2
        text: row.text
    }
    Row {
        id: steps
        anchors.right: parent.right
        y: row.stacked ? row.height - height : (row.height - height) / 2
        spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
        IconButton { name: "minus"; text: row.less; onClicked: row.stepped(-1) }
        Words { text: row.value; anchors.verticalCenter: parent.verticalCenter; width: Theme.body * 5; horizontalAlignment: Text.AlignHCenter }
        IconButton { name: "plus"; text: row.more; onClicked: row.stepped(1) }
    }
}
