pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// The short report as a QR code: a phone takes it to where there is a network. As large as the page allows.
Frame {
    id: page
    title: qsTr("Report for a phone")
    centred: true
    Item {
        readonly property bool beside: page.width > page.height
        readonly property real side: beside ? Math.min(page.room, page.width * 0.62) : Math.min(page.width - 2 * Theme.gap, page.room * 0.7)
        width: parent.width
        height: beside ? Math.max(code.height, words.height) : code.height + Theme.gap + words.height
        Image {
            id: code
            objectName: "code"
            source: "image://qr/" + encodeURIComponent(Upgrade.reportText)
            sourceSize: Qt.size(Math.floor(parent.side), Math.floor(parent.side))
            smooth: false
            x: parent.beside ? (page.LayoutMirroring.enabled ? parent.width - width : 0) : Math.round((parent.width - width) / 2)
            Accessible.role: Accessible.Graphic
            Accessible.name: Upgrade.reportText
        }
        Column {
            id: words
            spacing: Theme.gap / 2
            width: parent.beside ? parent.width - code.width - Theme.gap : parent.width
            x: parent.beside && !page.LayoutMirroring.enabled ? code.width + Theme.gap : 0
            y: parent.beside ? 0 : code.height + Theme.gap
            Words { width: parent.width; minor: Theme.panel; text: qsTr("Point the camera of a phone at it.") }
            Words { width: parent.width; minor: true; text: qsTr("It has no passwords and none of your data.") }
        }
    }
}
