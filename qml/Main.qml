import QtQuick
import QtQuick.Window
import PiBox.Upgrade

// The window: one page at a time, and a question above it.
Window {
    id: window
    visible: false
    width: 800
    height: 480
    color: Theme.ground
    title: qsTr("PiBox Upgrade")

    Binding { target: Theme; property: "width"; value: window.width }
    Binding { target: Theme; property: "height"; value: window.height }

    FocusGuide {
        id: guide
        scope: window.scope
    }
    readonly property Item scope: keyboard.visible ? keyboard : question.visible ? question : refusal.visible ? refusal : page
    Connections {
        target: Upgrade
        function onChanged() { Qt.callLater(guide.follow) }
    }
    Connections {
        target: CarryList
        function onChanged() { Qt.callLater(guide.follow) }
    }
    Connections {
        target: Navigator
        function onPageChanged() {
            TextEntry.cancel()  // whoever asked for it may be gone
            guide.turn(Navigator.depth, Navigator.returned)
            Qt.callLater(guide.follow)
        }
        function onLeft() { window.close() }
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Preferences.rightToLeft
        LayoutMirroring.childrenInherit: true

        Keys.onPressed: event => {
            if (Questions.countdown > 0) {
                Questions.cancel()
                event.accepted = true
                return
            }
            switch (event.key) {
            case Qt.Key_Up:
            case Qt.Key_Down:
            case Qt.Key_Left:
            case Qt.Key_Right:
                if (!(event.key === Qt.Key_Up && page.readBack()) && !guide.move(event.key) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down))
                    page.scroll(event.key === Qt.Key_Up ? -1 : 1)
                event.accepted = true
                break
            case Qt.Key_Escape:
            case Qt.Key_Back:
            case Qt.Key_Backspace:
                if (keyboard.visible) TextEntry.cancel()
                else if (question.visible) Questions.cancel()
                else if (refusal.visible) Upgrade.closeRefusal()
                else Navigator.back()
                event.accepted = true
                break
            case Qt.Key_Menu:
                if (page.enabled) Navigator.open(Page.Menu)
                event.accepted = true
                break
            }
        }

        FocusScope {
            id: page
            anchors { fill: parent; leftMargin: Theme.marginX; rightMargin: Theme.marginX; topMargin: Theme.marginY; bottomMargin: Theme.marginY }
            enabled: !keyboard.visible && !question.visible && !refusal.visible
            function scroll(direction: int): bool {
                const frame = loader.item as Frame
                return frame ? frame.scroll(direction) : false
            }
            function readBack(): bool {
                const frame = loader.item as Frame
                return frame && enabled && frame.reading ? frame.scroll(-1) : false
            }
            Loader {
                id: loader
                anchors.fill: parent
                focus: true
                sourceComponent: pages.component(Navigator.page)
            }
        }
        Refusal { id: refusal; anchors.fill: parent }
        Question { id: question; anchors.fill: parent }
        Keyboard { id: keyboard; anchors.fill: parent }
    }

    QtObject {
        id: pages
        property Component home: Component { HomePage {} }
        property Component menu: Component { MenuPage {} }
        property Component notes: Component { NotesPage {} }
        property Component images: Component { ImagesPage {} }
        property Component selfTest: Component { SelfTestPage {} }
        property Component reset: Component { ResetPage {} }
        property Component history: Component { HistoryPage {} }
        property Component settings: Component { SettingsPage {} }
        property Component schedule: Component { SchedulePage {} }
        property Component repository: Component { RepositoryPage {} }
        property Component language: Component { LanguagePage {} }
        property Component appearance: Component { AppearancePage {} }
        property Component imports: Component { ImportPage {} }
        property Component report: Component { ReportPage {} }
        property Component code: Component { CodePage {} }
        property Component limits: Component { LimitsPage {} }
        property Component transfer: Component { TransferPage {} }
        property Component changes: Component { ChangesPage {} }
        property Component change: Component { ChangePage {} }
        function component(page: int): Component {
            switch (page) {
            case Page.Menu: return menu
            case Page.Notes: return notes
            case Page.Images:
            case Page.Rollback: return images
            case Page.SelfTest: return selfTest
            case Page.Reset: return reset
            case Page.History: return history
            case Page.Settings: return settings
            case Page.Schedule: return schedule
            case Page.Repository: return repository
            case Page.Language: return language
            case Page.Appearance: return appearance
            case Page.Import: return imports
            case Page.Report: return report
            case Page.Code: return code
            case Page.Limits: return limits
            case Page.Transfer: return transfer
            case Page.Changes: return changes
            case Page.Change: return change
            default: return home
            }
        }
    }
}
