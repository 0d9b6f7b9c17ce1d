import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// One line of a list: icon, title, quieter detail, and something at its end. Can be pressed, or is only to be read (readOnly).
T.AbstractButton {
    id: control
    property string name: ""
    property color colour: Theme.text
    property string detail: ""
    property string value: ""
    property bool readOnly: false
    property bool preferred: false
    property Component trailing: null
    /// Too narrow for a value beside the words: it follows them.
    readonly property bool narrow: width < Theme.body * 16

    width: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.gap, end.implicitHeight + Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: if (!readOnly) click()
    Keys.onEnterPressed: if (!readOnly) click()
    Keys.onSelectPressed: if (!readOnly) click()
    Accessible.role: readOnly ? Accessible.ListItem : Accessible.Button
    Accessible.name: [text, value, detail].filter(part => part !== "").join(", ")
    Accessible.onPressAction: if (!readOnly) click()

    contentItem: Item {
        Icon {
            id: icon
            visible: control.name !== "" && !(control.narrow && control.trailing)
            name: control.name
            colour: control.colour
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        }
        Column {
            id: words
            anchors {
                left: icon.visible ? icon.right : parent.left
                leftMargin: icon.visible ? Theme.gap : 0
                right: end.left
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            Words { width: parent.width; text: control.text; color: control.enabled ? Theme.text : Theme.off; Accessible.ignored: true }
            Words { width: parent.width; text: control.detail; minor: true; Accessible.ignored: true }
            Words { width: parent.width; text: control.narrow ? control.value : ""; color: Theme.quiet; Accessible.ignored: true }
        }
        Row {
            id: end
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            Words {
                text: control.narrow ? "" : control.value
                width: Math.min(implicitWidth, control.width * 0.4)
                color: Theme.quiet
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            Loader { sourceComponent: control.trailing; anchors.verticalCenter: parent.verticalCenter }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down && !control.readOnly ? Theme.raised : Theme.surface
        border { width: Theme.contrast ? Theme.line : 0; color: Theme.outline }
        FocusRing { control: control }
    }
}
