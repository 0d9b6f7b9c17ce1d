pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Back to how the image was when it was new: what goes, what stays, and the way back while there is one.
Frame {
    id: page
    property bool userdata: false
    property list<string> keep: []
    readonly property bool busy: Upgrade.pending === Action.OpenMenu

    function keeps(group: string, on: bool) { keep = on ? keep.concat(group) : keep.filter(other => other !== group) }

    title: qsTr("Reset to factory")
    Words { objectName: "resetBusy"; width: parent.width; visible: page.busy; text: qsTr("One moment…") }
    Words { width: parent.width; visible: Upgrade.resetBackup !== ""; text: Upgrade.resetBackup; color: Theme.good }
    Words { width: parent.width; text: qsTr("What is lost"); font.bold: true }
    Words { width: parent.width; text: page.keep.includes("wifi") ? qsTr("Settings made on this PiBox: sound, display, and programs that were added.")
            : qsTr("Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.") }
    Words { width: parent.width; text: qsTr("What stays"); font.bold: true }
    Words { width: parent.width; text: page.userdata ? qsTr("The installed version %1.").arg(Upgrade.installedVersion)
            : qsTr("The installed version %1, and the data of your applications: music, films, photos.").arg(Upgrade.installedVersion) }
    SwitchRow {
        objectName: "keepWifi"
        text: qsTr("Keep Wi-Fi and its passwords")
        on: page.keep.includes("wifi")
        onToggledTo: on => page.keeps("wifi", on)
    }
    SwitchRow {
        objectName: "keepLanguage"
        text: qsTr("Keep language, time zone and keyboard")
        on: page.keep.includes("language")
        onToggledTo: on => page.keeps("language", on)
    }
    SwitchRow {
        objectName: "userdata"
        text: qsTr("Clear the data of applications too")
        on: page.userdata
        onToggledTo: on => page.userdata = on
    }
    foot: [
        FootButton {
            objectName: "undoReset"
            visible: Upgrade.resetBackup !== ""
            primary: true
            text: qsTr("Undo the reset…")
            dim: page.busy
            onClicked: if (!dim) Questions.ask(Questions.UndoReset)
        },
        FootButton {
            objectName: "reset"
            preferred: !Upgrade.resetBackup
            text: qsTr("Reset the PiBox…")
            dim: page.busy
            onClicked: if (!dim) Questions.ask(Questions.Reset, "", page.userdata, page.keep)
        },
        FootButton {
            objectName: "eraseBackup"
            visible: Upgrade.resetBackup !== ""
            text: qsTr("Erase the old settings…")
            dim: page.busy
            onClicked: if (!dim) Questions.ask(Questions.EraseBackup)
        }
    ]
}
