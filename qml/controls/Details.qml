import QtQuick
import PiBox.Upgrade

// What only an expert wants to see, folded away.
Column {
    id: details
    property string code: ""
    property string text: ""
    property bool open: false
    visible: code !== ""
    spacing: Theme.gap / 2
    ActionButton {
        objectName: "details"
        anchors.left: parent.left
        text: details.open ? qsTr("Hide the details") : qsTr("Show the details")
        onClicked: details.open = !details.open
    }
    Words { visible: details.open; width: details.width; text: details.code; minor: true; font.bold: true }
    Words { objectName: "problemDetail"; visible: details.open && details.text !== ""; width: details.width; text: details.text; minor: true; wrapMode: Text.WrapAnywhere }
}
