<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Textgröße und Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Kleine Animationen zeigen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>Nach der Größe des Bildschirms</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Kleines Display</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Touchscreen</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Wurde probiert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>Ihre Fassung wird behalten.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>Ihre Fassung wurde behalten.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Die Fassung der neuen Version wird genommen.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>Die Fassung der neuen Version wurde genommen.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Beide Fassungen werden zusammengeführt.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Beide Fassungen wurden zusammengeführt.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Es bleibt gelöscht.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>Es blieb gelöscht.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>Es wurde angesehen.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Sie haben es hinzugefügt.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>Sie haben es geändert, die neue Version nicht.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Nur der Besitzer oder die Rechte wurden geändert.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>Sie haben es gelöscht.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>Sie und die neue Version haben es geändert.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>Sie und die neue Version haben es hinzugefügt.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>Sie haben es geändert; in der neuen Version gibt es das nicht mehr.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>Sie haben es gelöscht; die neue Version hat es geändert.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>In der neuen Version ist es etwas anderes: ein Ordner statt einer Datei, oder ein Verweis.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>Es passt nicht zur neuen Version.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>Sie und die neue Version haben es geändert, und es ist zu groß zum Zusammenführen.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Es gehört zu einem installierten Programm.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meine Fassung nehmen</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Die der neuen Version nehmen</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Rückgängig: zurück zu dem, was vor meiner Wahl da war</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>So, wie die neue Version es vorsieht</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihre Fassung: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>Fassung der neuen Version: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ ist Ihre Fassung, − die der neuen Version.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Bericht für ein Telefon</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Halten Sie die Kamera eines Telefons davor.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>Er enthält keine Passwörter und keine Ihrer Daten.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>Im Upgrade-Dienst ist etwas Unerwartetes geschehen.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Starten Sie die PiBox neu und versuchen Sie es noch einmal. Geschieht es wieder, speichern Sie einen Bericht und schicken Sie ihn dem Hersteller.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>Das Upgrade wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Sie können es jederzeit wieder beginnen.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Die Anfrage wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Prüfen Sie, wonach gefragt wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Dieses Programm darf die PiBox nicht verändern.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Benutzen Sie die Upgrade-Anwendung, oder führen Sie den Befehl als root oder als Mitglied der Gruppe pibox aus.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Das ist im Augenblick nicht möglich.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Warten Sie, bis der laufende Schritt vorbei ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Ein anderer Upgrade-Dienst ist schon bei der Arbeit.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Warten Sie, bis er fertig ist. Wird er es nicht, starten Sie die PiBox neu.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>Der Upgrade-Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Starten Sie die PiBox neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Eine Datei, die gebraucht wird, ist nicht da.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, speichern Sie einen Bericht und schicken Sie ihn dem Hersteller.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Eine Datei ist größer, als sie sein darf.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Versuchen Sie es später noch einmal. Geschieht es wieder, wenden Sie sich an den Hersteller der Version.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>Eine Datei hat einen Namen oder eine Art, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>Benutzen Sie diese Version nicht. Wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>Die Speicherkarte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, ist die Karte vielleicht verschlissen: Sichern Sie Ihre Daten und ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>Die Speicherkarte konnte nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>Die Speicherkarte ist voll.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Entfernen Sie ein altes Abbild oder andere Daten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>Die Speicherkarte kann im Augenblick nur gelesen werden.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Starten Sie die PiBox neu. Geschieht es wieder, prüfen Sie die Karte an einem PC.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Eine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, wenden Sie sich an den Hersteller der Version.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>Der Name eines Abbilds ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Eine Notiz, die das Upgrade über sich führt, war beschädigt und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Beginnen Sie das Upgrade noch einmal.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Dieses Abbild ist nicht auf der PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Wählen Sie ein anderes Abbild oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Dieses Abbild ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>Das laufende Abbild und das, das gleich gestartet wird, können nicht entfernt werden.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Ein Abbild auf der Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Entfernen Sie es und laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>Die PiBox weiß nicht, welches Abbild sie starten soll.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Kehren Sie zum vorigen Abbild zurück oder beschreiben Sie die Karte an einem PC neu.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>Die Dateiliste dieser Version ist beschädigt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>Die Dateiliste dieser Version ist nicht mit einem Schlüssel signiert, dem diese PiBox vertraut.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>Das neue Abbild hat seinen Selbsttest nicht bestanden.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Sehen Sie sich die Ergebnisse des Selbsttests an. Versuchen Sie es noch einmal oder warten Sie auf die nächste Version.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>Das neue Abbild blieb stehen, bevor sein Selbsttest vorbei war.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Versuchen Sie es noch einmal oder warten Sie auf die nächste Version.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>Das neue Abbild konnte nicht eingehängt werden.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>Die PiBox konnte nicht mit den Startdateien des neuen Abbilds gestartet werden.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>Das neue Abbild wurde mit seinem Selbsttest nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>Das installierte Abbild konnte nicht gestartet werden, darum das vorige.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Installieren Sie die neueste Version noch einmal.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>Es gibt kein anderes Abbild, zu dem man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Nach jedem Upgrade wird ein älteres Abbild aufgehoben. Es gab noch keines, oder es wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>Es gibt kein Zurücksetzen, das man rückgängig machen könnte.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>Was gelöscht wurde, ist endgültig entfernt, oder es wurde nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Diese PiBox kann nicht von selbst mit dem neuen Abbild neu starten.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Starten Sie sie von Hand neu; das neue Abbild wird beim nächsten Start probiert.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>Es ist kein Platz für die neuen Startdateien.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Entfernen Sie an einem PC alte Dateien von der Startpartition und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>Die PiBox hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Prüfen Sie das Kabel oder das WLAN, oder benutzen Sie einen USB-Stick mit der Version.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>Der Server mit den Versionen ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Prüfen Sie das Netzwerk und die Repository-Adresse in den Einstellungen, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Prüfen Sie die Repository-Adresse in den Einstellungen und das Datum der PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>Der Server mit den Versionen meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>Der Server hat eine Datei nicht, die zur Version gehört.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Prüfen Sie die Repository-Adresse in den Einstellungen, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>Das Netz verlangt, dass zuerst eine Anmeldeseite ausgefüllt wird.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Melden Sie sich auf der Seite des Netzes an, oder benutzen Sie ein anderes Netz oder einen USB-Stick.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>Das Herunterladen ist ins Stocken geraten.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Was heruntergeladen wurde, bleibt erhalten. Prüfen Sie das Netzwerk und setzen Sie das Upgrade fort.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>Der Server verweist auf einen Ort, der nicht sicher ist.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Prüfen Sie die Repository-Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>Der USB-Stick oder Ordner mit der Version ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Stecken Sie den Stick wieder ein und setzen Sie das Upgrade fort.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>Es ist keine Repository-Adresse eingestellt.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Geben Sie die Adresse in den Einstellungen ein, oder benutzen Sie einen USB-Stick mit der Version.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>Die Liste der Versionen ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Versuchen Sie es später noch einmal. Geschieht es wieder, wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>Die Liste der Versionen ist nicht vom Hersteller dieser PiBox signiert.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>Benutzen Sie dieses Repository nicht. Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>Der Server bietet eine ältere Liste der Versionen an, als diese PiBox schon gesehen hat.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>Die Liste der Versionen ist veraltet.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Prüfen Sie das Datum der PiBox und versuchen Sie es später noch einmal. Kennen Sie die Quelle, dürfen Sie trotzdem weitermachen.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Zwei Teile der Liste der Versionen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Vielleicht wird der Server gerade geändert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>Die Liste der Versionen ist größer, als sie sein darf.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Diese PiBox hat keinen Schlüssel, um Versionen zu prüfen.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Beschreiben Sie die Karte neu mit einem Abbild des Herstellers.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>Die Version hat einen Teil, den ihr Hersteller nicht signiert hat.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Was heruntergeladen wurde, ist nicht, was der Hersteller signiert hat.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>Es wurde verworfen. Versuchen Sie es noch einmal; geschieht es wieder, wenden Sie sich an den Hersteller.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Eine Datei der Version ist länger oder kürzer, als der Hersteller sie signiert hat.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>Die Speicherkarte hat nicht behalten, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, ist die Karte verschlissen: Sichern Sie Ihre Daten und ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Diese Version ist für eine andere Art von Gerät.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Wählen Sie eine Version für diese PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Diese Version kann nicht unmittelbar über die jetzige installiert werden.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Installieren Sie zuerst die Version dazwischen.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Diese Version ist älter als die installierte.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Um ein älteres Abbild zu benutzen, kehren Sie zu einem zurück, das noch auf der PiBox ist.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>Der Hersteller hat diese Version zurückgezogen.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Warten Sie auf die nächste.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>Auf der Speicherkarte ist nicht genug Platz für diese Version.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>Die Stromversorgung der PiBox ist zu schwach.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Benutzen Sie ein stärkeres Netzteil oder ein kürzeres Kabel und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>Die PiBox kennt die Uhrzeit nicht und weiß darum nicht, wie aktuell die Liste der Versionen ist.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>Sie dürfen weitermachen. Um sicherzugehen, verbinden Sie die PiBox mit dem Internet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>Das Archiv mit Werkzeugen dieser Version ist beschädigt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>Ihre Einstellungen konnten nicht in das neue Abbild mitgenommen werden.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Ihre Einstellungen sind auf eine Weise gespeichert, die nicht mitgenommen werden kann.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Speichern Sie einen Bericht und schicken Sie ihn dem Hersteller. Nach einem Zurücksetzen ist das Upgrade möglich.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>Ein Schlüssel kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Prüfen Sie die Passphrase und ob es die richtige Datei ist. Ein beschädigter Schlüssel muss aus seiner Kopie wiederhergestellt oder gewechselt werden.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>Das neue Abbild wurde beim Start von jemandem angehalten.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>Sie können das Upgrade jederzeit wieder beginnen.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>Das Upgrade wurde unterbrochen.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>Was schon getan ist, bleibt erhalten. Setzen Sie das Upgrade von dort fort.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>Der vereinbarte Neustart hat nicht stattgefunden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>Nichts wurde geändert. Starten Sie neu, wenn es Ihnen passt.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Das kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Bringen Sie in Ordnung, was genannt ist, und versuchen Sie es noch einmal. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Ein Signaturschlüssel fehlt oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Prüfen Sie die Passphrase und geben Sie mit --keys den Ordner an, der den Schlüssel hat.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>Das ist kein Ordner eines Herausgebers.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Geben Sie den Ordner an, den pibox-release init gemacht hat.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>Das Repository hat keine Versionen der eingestellten Art.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Art von Versionen (Kanal).</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>Der Upgrade-Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 ist auf der Karte</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Es fehlt nur ein Neustart. Bis dahin läuft auf Ihrer PiBox %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Neu starten und installieren</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Wenn niemand sie benutzt</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 ist verfügbar</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Erst %1 installieren</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Auf %1 aktualisieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Ein Abbild entfernen</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>Nach Upgrades suchen?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Diese PiBox hat noch nicht nach Upgrades gesucht.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Zuletzt nach Upgrades gesucht: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>Kein Upgrade gefunden</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>Wie aktuell das ist, lässt sich nicht sagen, denn die PiBox kennt die Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Nach Upgrades suchen</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Den USB-Stick benutzen</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>Sie dürfen die PiBox jederzeit ausschalten.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>Bitte schalten Sie die PiBox jetzt nicht aus.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Suche nach Upgrades</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 wird vorbereitet</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>Ist alles bereit für das Upgrade?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>Sie können die PiBox weiter benutzen.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>Das Upgrade ist angehalten</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Was schon heruntergeladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Upgrade fortsetzen</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>Die PiBox probiert das neue Abbild. Schlägt ein Test fehl, kehrt sie von selbst zurück.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>Die Tests ansehen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>Der laufende Schritt wird zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>Das Upgrade anhalten</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Nicht weiter suchen</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>Das Upgrade abbrechen</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>Der Bildschirm kann zwei Minuten dunkel bleiben: Das ist normal.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>Die PiBox startet neu, probiert das neue Abbild und behält es, wenn es seinen Selbsttest besteht. Sonst kehrt sie von selbst zu %1 zurück.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>Auf der PiBox läuft jetzt %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>Der Selbsttest ist bestanden. Das vorige Abbild bleibt da, Sie können dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>Auf der PiBox läuft wieder %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>Sie ist, wie gewünscht, zum vorigen Abbild zurückgekehrt, und der Selbsttest ist bestanden.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>Die Einstellungen sind wie damals, als %1 neu war.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>Auch die Daten Ihrer Anwendungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>Ihre Daten wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>Das Zurücksetzen wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Ihre Einstellungen sind wieder da.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox hat %1 gestartet</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Ergebnisse des Selbsttests</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox ist zu %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 hat den Test „%2“ nicht bestanden.</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 hat den Test „%2“ nicht bestanden: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>Ihre PiBox ist in Ordnung und arbeitet wie zuvor.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 noch einmal versuchen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 überspringen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Einen Bericht speichern</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Die Abbilder zeigen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Die Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Trotzdem installieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Noch einmal nach Upgrades suchen</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Sie verändert die Daten Ihrer Anwendungen endgültig: Mit diesen Daten können Sie nicht zurück.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Sie verändert die Daten Ihrer Anwendungen. Eine frühere Version versteht sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>Die PiBox startet von selbst neu, wenn niemand sie benutzt, und probiert das neue Abbild.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>Bis dahin läuft %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>Nicht automatisch neu starten</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as &quot;Saved: 271 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox-Upgrade</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: eine Stunde früher</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: eine Stunde später</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Abbilder auf dieser PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zu %1 zurückkehren</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>Es sind keine Abbilder bekannt. Ist diese PiBox für zwei Abbilder eingerichtet?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>Ein Stick mit Versionen ist da: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Stecken Sie einen USB-Stick mit einem PiBox-Repository ein. Er wird automatisch erkannt.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Versionen werden nur übernommen, wenn der Hersteller dieser PiBox sie signiert hat.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Den USB-Stick benutzen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>Text lassen, wie er war</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Ein Zeichen löschen</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text benutzen</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Beschränkungen</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>Das Netz kostet Geld</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>Nichts wird heruntergeladen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Höchstens herunterladen mit</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Startversuche, die ein neues Abbild haben darf</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Auch ein abgebrochener zählt. Sind sie aufgebraucht, kehrt die PiBox von selbst zurück.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startversuche</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>Ein Startversuch weniger</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>Ein Startversuch mehr</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Anderen Programmen den Vortritt lassen</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Eine Übertragung nimmt sich nur, was diese von Netz, Speicherkarte und Prozessor übrig lassen.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox-Upgrade</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>Der Hersteller hat zu dieser Version nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>Ein Bericht sagt, welche Abbilder hier sind, was geschehen ist und was der Selbsttest ergab. Er enthält keine Passwörter und keine Ihrer Daten.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>Der Bericht liegt hier: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Den Bericht auf dem Stick speichern</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Den Bericht auf der PiBox speichern</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Um ihn mitzunehmen, stecken Sie einen USB-Stick ein.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Code für ein Telefon zeigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>Woher Versionen kommen</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Repository-Adresse</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Versionen werden nur übernommen, wenn der Hersteller dieser PiBox sie signiert hat.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Art der Versionen</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Stabil: geprüfte Versionen</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Nächtlich: das Neueste, kaum geprüft</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht eingestellt</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Dieselben Versionen von anderswo</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Diese Adressen werden der Reihe nach gefragt, wenn das Repository nicht antwortet. Um eine zu entfernen, leeren Sie sie.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Auf Werkszustand zurücksetzen</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Einstellungen dieser PiBox: WLAN, Ton, Bild und hinzugefügte Programme.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>Die installierte Version %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>Die installierte Version %1 und die Daten Ihrer Anwendungen: Musik, Filme, Fotos.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Auch die Daten der Anwendungen löschen</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Das Zurücksetzen rückgängig machen…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>Die PiBox zurücksetzen…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Die alten Einstellungen löschen…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Einstellungen dieser PiBox: Ton, Bild und hinzugefügte Programme.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>WLAN mit Passwörtern behalten</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Sprache, Zeitzone und Tastatur behalten</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>Automatische Upgrades</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>Zu dieser Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Es gab noch keinen Selbsttest. Er wird beim ersten Start jedes neuen Abbilds gemacht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>Die harmlosen Tests jetzt ausführen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Automatische Upgrades</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Woher Versionen kommen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht eingestellt</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Textgröße und Farben</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Beschränkungen</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>Wartet seit %Ln Sekunde auf den Server.</numerusform>
            <numerusform>Wartet seit %Ln Sekunden auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>Wartet seit %Ln Sekunde auf die Speicherkarte.</numerusform>
            <numerusform>Wartet seit %Ln Sekunden auf die Speicherkarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>Die Liste der Versionen wird gelesen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Die Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Ihre Einstellungen werden mitgenommen</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Auf die Speicherkarte wird geschrieben</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>Warten, bis die Speicherkarte alles geschrieben hat</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>Die Speicherkarte wird zurückgelesen</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>Die Startdateien werden abgelegt</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Platz auf der Speicherkarte</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Signatur des Herstellers</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>das vorige</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>bereit zum Start</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>hat den Selbsttest nicht bestanden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Sicherheitskorrekturen</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Wichtige Sicherheitskorrekturen</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Nach Upgrades gesucht</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Upgrade begonnen</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Neues Abbild geschrieben</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Upgrade abgebrochen</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Upgrade fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Neustart vereinbart</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zur vorigen Version zurück</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Auf Werkszustand zurückgesetzt</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Zurücksetzen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>Das vorige Abbild gestartet</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Abbild entfernt</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Abbild geprüft</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Abbild ist beschädigt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Versionen von Ordner oder Stick übernommen</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>dasselbe Abbild</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>Auf Ihrer PiBox läuft weiter %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>Auf Ihrer PiBox läuft weiter %1. Was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>Auf Ihrer PiBox läuft wieder %1, wie zuvor.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>Auf Ihrer PiBox läuft weiter %1, aber jemand sollte nach ihr sehen.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>Das ganze Abbild wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Nur die Teile des Abbilds, die noch nicht hier sind, werden heruntergeladen.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Nur was sich geändert hat, wird heruntergeladen; daraus entsteht das Abbild.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Nur was sich geändert hat, wird heruntergeladen; daraus entsteht das Abbild: bisher %1.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>So ist es am schnellsten da.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>So wird am wenigsten heruntergeladen.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>Für die Abbilder, die hier sind, gibt es keinen kleineren Download.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>Für einen kleineren Download fehlt der Platz.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Ein kleinerer Download passt nicht zu dieser PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>Der kleinere Download war beschädigt.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>Fast alles davon ist neu.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>Der Server sagt nicht, welche Teile sich geändert haben.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Upgrade-Dienst</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Details der Übertragung</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>Es wird nichts übertragen.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message>
        <source>The changes are being looked at.</source>
        <translation>Die Änderungen werden angesehen.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>Sie haben in diesem Abbild nichts geändert.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Es gibt weitere; für keine davon werden Sie gebraucht.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Programme, die vielleicht neu installiert werden müssen: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>Der Inhalt wird nicht gezeigt: Es könnte ein Passwort sein.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>Der Anfang der Unterschiede:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>Die Unterschiede:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>%Ln Ihrer Änderungen wird übernommen.</numerusform>
            <numerusform>%Ln Ihrer Änderungen werden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>%Ln Ihrer Änderungen wurde übernommen.</numerusform>
            <numerusform>%Ln Ihrer Änderungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln haben Sie und auch %1 geändert.</numerusform>
            <numerusform>%Ln haben Sie und auch %1 geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>In dieses Abbild wurden keine Änderungen übernommen.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Neustart in %Ln Sekunde</numerusform>
            <numerusform>Neustart in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Zu %1 zurückkehren?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>Die PiBox auf Werkszustand zurücksetzen?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>Das Zurücksetzen rückgängig machen?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>Die alten Einstellungen endgültig löschen?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>Der Bildschirm kann zwei Minuten dunkel bleiben: Das ist normal. Berühren Sie den Bildschirm oder drücken Sie eine Taste, um anzuhalten.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 wird von der Speicherkarte gelöscht, mit den Einstellungen, die darin gemacht wurden. Sie können danach nicht mehr dorthin zurück.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Alle Einstellungen und alle Daten der Anwendungen werden gelöscht. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Alle Einstellungen dieses Abbilds werden gelöscht. Die Daten der Anwendungen bleiben. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>Die Einstellungen von vor dem Zurücksetzen kommen zurück. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>Die Einstellungen von vor dem Zurücksetzen werden gelöscht. Danach lässt es sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Mit %1 neu starten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>Die PiBox zurücksetzen</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Meine Einstellungen zurückholen</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>Die alten Einstellungen löschen</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>Noch nicht neu starten</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Meine Einstellungen behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>Die alten Einstellungen behalten</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>Die PiBox startet neu und probiert %1. Besteht es den Selbsttest, bleibt es; sonst kommt %2 zurück.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>Die Daten Ihrer Anwendungen werden in die Form von damals zurückverwandelt.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>Die Daten Ihrer Anwendungen werden wieder, wie sie vor dem Upgrade waren. Was seither dazukam, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>Die Daten Ihrer Anwendungen bleiben, wie sie sind. Die älteren Anwendungen verstehen sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Ihre Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Alle anderen Einstellungen und alle Daten der Anwendungen werden gelöscht. Die PiBox startet neu.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Alle anderen Einstellungen dieses Abbilds werden gelöscht. Die Daten der Anwendungen bleiben. Die PiBox startet neu.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Nur, wenn ich es will</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Automatisch suchen</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Automatisch herunterladen</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Installieren, wenn niemand sie benutzt</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>nie automatisch</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>zu jeder Tageszeit</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>das Netz kostet Geld</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>nur was andere übrig lassen</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 herunterzuladen, %2 sind schon hier</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>Braucht %1 Platz auf der Speicherkarte</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>Die Tests von %1 laufen.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 hat den Selbsttest bestanden. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 hat den Selbsttest nicht bestanden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln Version auf diesem Stick</numerusform>
            <numerusform>%Ln Versionen auf diesem Stick</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Größe der Version</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Bisher heruntergeladen</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Gespart, weil schon hier</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Höchste Geschwindigkeit</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>Die Einstellungen von vor dem Zurücksetzen (%1) lassen sich zurückholen.</translation>
    </message>
</context>
</TS>
