<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Rozmiar tekstu i kolory</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Bardzo duży</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Pokazuj drobne animacje</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Układ</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>Według rozmiaru ekranu</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Mały panel</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Ekran dotykowy</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Telewizor</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>Na próbę</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Działa teraz</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Wypróbowany</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowany</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>Twoja wersja zostanie zachowana.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>Twoja wersja została zachowana.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Zostanie użyta ta z nowej wersji.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>Użyto tej z nowej wersji.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Obie zostaną połączone.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Obie zostały połączone.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Pozostanie usunięte.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>Pozostało usunięte.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>Zostało sprawdzone.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Dodane przez Ciebie.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>Zmienione przez Ciebie, a nie przez nową wersję.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Zmienił się tylko właściciel lub uprawnienia.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>Usunięte przez Ciebie.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>Zmienione przez Ciebie i przez nową wersję.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>Dodane przez Ciebie i przez nową wersję.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>Zmienione przez Ciebie; w nowej wersji już tego nie ma.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>Usunięte przez Ciebie; zmienione przez nową wersję.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>W nowej wersji jest to coś innego: folder zamiast pliku albo dowiązanie.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>Nie pasuje do nowej wersji.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>Zmienione przez Ciebie i przez nową wersję, ale zbyt duże, aby je połączyć.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Należy do zainstalowanego programu.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Użyj mojej wersji</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Użyj tej z nowej wersji</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Połącz obie</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Cofnij: przywróć to, co było przed moim wyborem</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>Tak, jak przewiduje nowa wersja</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Twoje zmiany</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Twoja: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>Z nowej wersji: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ to Twoja wersja, − to ta z nowej wersji.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Twoje zmiany</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Raport dla telefonu</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Skieruj aparat telefonu na kod.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>Nie zawiera haseł ani żadnych Twoich danych.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>W usłudze aktualizacji wystąpił nieoczekiwany błąd.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Uruchom PiBox ponownie i spróbuj jeszcze raz. Jeśli problem się powtórzy, zapisz raport i wyślij go producentowi.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>Aktualizacja została anulowana.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Możesz ją rozpocząć ponownie w każdej chwili.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Nie udało się zrozumieć żądania.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Sprawdź, o co poproszono, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Ten program nie może zmieniać systemu PiBox.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Użyj aplikacji do aktualizacji albo wykonaj polecenie jako root lub członek grupy pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>W tej chwili nie jest to możliwe.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Poczekaj, aż bieżący krok się zakończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Inna usługa aktualizacji już pracuje.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Poczekaj, aż skończy. Jeśli nie skończy, uruchom PiBox ponownie.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>Usługa aktualizacji nie odpowiada.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Uruchom PiBox ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Brakuje potrzebnego pliku.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Spróbuj ponownie. Jeśli problem się powtórzy, zapisz raport i wyślij go producentowi.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Plik jest większy, niż jest to dozwolone.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Spróbuj później. Jeśli problem się powtórzy, powiadom producenta tej wersji.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>Plik ma niedozwoloną nazwę lub niedozwolony rodzaj.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>Nie używaj tej wersji. Powiadom jej producenta.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>Nie udało się odczytać karty pamięci.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Spróbuj ponownie. Jeśli problem się powtórzy, karta może być zużyta: zabezpiecz dane i wymień ją.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>Nie udało się zapisać na karcie pamięci.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>Karta pamięci jest pełna.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Usuń stary obraz lub inne dane i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>Karta pamięci jest w tej chwili tylko do odczytu.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Uruchom PiBox ponownie. Jeśli problem się powtórzy, sprawdź kartę na komputerze.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Spróbuj ponownie. Jeśli problem się powtórzy, powiadom producenta tej wersji.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>Nazwa obrazu jest niedozwolona.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Zapis, który aktualizacja prowadzi o sobie, był uszkodzony i został odłożony na bok.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Rozpocznij aktualizację ponownie.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Tego obrazu nie ma w urządzeniu PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Wybierz inny obraz albo pobierz go ponownie.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Ten obraz jest w użyciu.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>Nie można usunąć działającego obrazu ani tego, który ma zostać uruchomiony.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Obraz na karcie jest uszkodzony.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Usuń go i pobierz ponownie.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>PiBox nie wie, który obraz ma uruchomić.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Wróć do poprzedniego obrazu albo nagraj kartę od nowa na komputerze.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>Lista plików tej wersji jest uszkodzona lub niedozwolona.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>Lista plików tej wersji nie jest podpisana kluczem, któremu ten PiBox ufa.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>Nowy obraz nie przeszedł autotestu.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Sprawdź wyniki autotestu. Spróbuj ponownie albo poczekaj na następną wersję.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>Nowy obraz zatrzymał się przed końcem autotestu.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Spróbuj ponownie albo poczekaj na następną wersję.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>Nie udało się zamontować nowego obrazu.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>Nie udało się uruchomić urządzenia PiBox przy użyciu plików rozruchowych nowego obrazu.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>Nowy obraz nie ukończył autotestu na czas.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>Nie udało się uruchomić zainstalowanego obrazu, więc uruchomiono poprzedni.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Zainstaluj ponownie najnowszą wersję.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>Nie ma innego obrazu, do którego można wrócić.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Po każdej aktualizacji zachowywany jest starszy obraz. Jeszcze żadnego nie było albo został usunięty.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>Nie ma resetowania, które można by cofnąć.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>To, co wyczyszczono, zostało trwale usunięte albo resetowania nie było.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Ten PiBox nie może sam uruchomić się ponownie z nowym obrazem.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Uruchom go ponownie ręcznie; nowy obraz zostanie wypróbowany przy następnym starcie.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>Brak miejsca na nowe pliki rozruchowe.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Usuń stare pliki z partycji rozruchowej na komputerze i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>PiBox nie ma połączenia z siecią.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Sprawdź kabel lub Wi-Fi albo użyj pamięci USB z tą wersją.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>Serwer z wersjami jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Sprawdź sieć i adres repozytorium w ustawieniach albo spróbuj później.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Serwer nie potwierdził swojej tożsamości.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Sprawdź adres repozytorium w ustawieniach i datę urządzenia PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>Serwer z wersjami zgłasza błąd.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj później.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>Na serwerze brakuje pliku należącego do tej wersji.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Sprawdź adres repozytorium w ustawieniach albo spróbuj później.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>Sieć wymaga najpierw wypełnienia strony logowania.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Zaloguj się na stronie sieci albo użyj innej sieci lub pamięci USB.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>Pobieranie zatrzymało się.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Pobrane dane są zachowane. Sprawdź sieć i wznów.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Połączenie zostało przerwane.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>Serwer wskazuje na miejsce, które nie jest bezpieczne.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Sprawdź adres repozytorium w ustawieniach.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>Nie ma już pamięci USB lub folderu z tą wersją.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Włóż pamięć ponownie i wznów.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>Nie ustawiono adresu repozytorium.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Wpisz adres w ustawieniach albo użyj pamięci USB z tą wersją.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>Lista wersji jest uszkodzona.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Spróbuj później. Jeśli problem się powtórzy, powiadom producenta.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>Lista wersji nie jest podpisana przez producenta tego urządzenia PiBox.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>Nie używaj tego repozytorium. Sprawdź jego adres w ustawieniach.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>Serwer oferuje starszą listę wersji niż ta, którą PiBox już widział.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>Lista wersji jest nieaktualna.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Sprawdź datę urządzenia PiBox i spróbuj później. Jeśli znasz źródło, możesz mimo to kontynuować.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Dwie części listy wersji nie pasują do siebie.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Być może serwer jest właśnie zmieniany. Spróbuj później.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>Lista wersji jest większa, niż jest to dozwolone.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Ten PiBox nie ma klucza do sprawdzania wersji.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Nagraj na kartę od nowa obraz producenta.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>Wersja zawiera część, której producent nie podpisał.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Pobrane dane nie są tym, co podpisał producent.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>Zostały odrzucone. Spróbuj ponownie; jeśli problem się powtórzy, powiadom producenta.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Plik tej wersji jest dłuższy lub krótszy, niż podpisał producent.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>Karta pamięci nie zachowała tego, co zapisano.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Spróbuj ponownie. Jeśli problem się powtórzy, karta jest zużyta: zabezpiecz dane i wymień ją.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Ta wersja jest przeznaczona dla innego rodzaju urządzenia.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Wybierz wersję dla tego urządzenia PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Tej wersji nie można zainstalować bezpośrednio na obecnej.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Najpierw zainstaluj wersję pośrednią.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Ta wersja jest starsza niż zainstalowana.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Aby użyć starszego obrazu, wróć do takiego, który jest jeszcze w urządzeniu PiBox.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>Producent wycofał tę wersję.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Poczekaj na następną.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>Na karcie pamięci nie ma dość miejsca na tę wersję.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>Zasilanie urządzenia PiBox jest za słabe.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Użyj mocniejszego zasilacza lub krótszego kabla i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>PiBox nie zna godziny, więc nie wie, jak aktualna jest lista wersji.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>Możesz kontynuować. Dla pewności połącz PiBox z Internetem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>Archiwum narzędzi tej wersji jest uszkodzone lub niedozwolone.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>Nie udało się przenieść ustawień do nowego obrazu.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Ustawienia są zapisane w sposób, którego nie można przenieść.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Zapisz raport i wyślij go producentowi. Przywrócenie ustawień fabrycznych umożliwi aktualizację.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>Nie można użyć klucza.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Sprawdź hasło i czy to właściwy plik. Uszkodzony klucz trzeba przywrócić z kopii lub wymienić.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>Ktoś zatrzymał nowy obraz podczas startu.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>Możesz rozpocząć aktualizację ponownie w każdej chwili.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>Aktualizacja została przerwana.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>To, co już zrobiono, jest zachowane. Wznów, aby kontynuować od tego miejsca.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>Uzgodnione ponowne uruchomienie nie nastąpiło.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>Nic nie zostało zmienione. Uruchom ponownie w dogodnej chwili.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Nie można tego opublikować.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Popraw to, co wskazano, i spróbuj ponownie. Nic nie opublikowano.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Brakuje klucza do podpisywania lub nie można go otworzyć.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Sprawdź hasło i podaj za pomocą --keys folder, w którym jest klucz.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>To nie jest folder wydawcy.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Podaj folder utworzony przez pibox-release init.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>Repozytorium nie ma wersji wybranego rodzaju.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Wybierz w ustawieniach inny rodzaj wersji (kanał).</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>Trwa odpytywanie usługi aktualizacji.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 jest na karcie</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Wystarczy ponowne uruchomienie. Do tego czasu na urządzeniu PiBox działa %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Uruchom ponownie i zainstaluj</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Gdy nikt go nie używa</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 jest dostępny</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Najpierw zainstaluj %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Aktualizuj do %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Usuń obraz</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>Szukać aktualizacji?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Ten PiBox jeszcze nie szukał aktualizacji.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox jest aktualny</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Ostatnie szukanie aktualizacji: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>Nie znaleziono aktualizacji</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>Nie wiadomo, jak aktualna jest ta informacja, ponieważ PiBox nie zna godziny.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Szukaj aktualizacji</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Użyj pamięci USB</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>Możesz wyłączyć PiBox w każdej chwili.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>Nie wyłączaj teraz urządzenia PiBox.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Szukanie aktualizacji</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Przygotowywanie %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>Czy wszystko jest gotowe do aktualizacji?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Pobieranie %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>Możesz dalej używać urządzenia PiBox.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>Aktualizacja jest wstrzymana</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Pobrane dane są zachowane.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Kontynuuj aktualizację</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Sprawdzanie %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Zapisywanie %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Testowanie %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>PiBox wypróbowuje nowy obraz. Jeśli któryś test się nie powiedzie, sam wróci do poprzedniego.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>Zobacz testy</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Anulowanie</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>Trwa kończenie bieżącego kroku.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>Wstrzymaj aktualizację</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Przerwij szukanie</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>Anuluj aktualizację</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Ponowne uruchamianie</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>Ekran może być ciemny przez dwie minuty: to normalne.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 jest gotowy</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>PiBox uruchomi się ponownie, wypróbuje nowy obraz i zachowa go, jeśli przejdzie on autotest. W przeciwnym razie sam wróci do %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>Na urządzeniu PiBox działa teraz %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>Autotest został zaliczony. Poprzedni obraz jest zachowany, więc możesz do niego wrócić.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>Na urządzeniu PiBox znów działa %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>Zgodnie z życzeniem przywrócono poprzedni obraz i zaliczył on autotest.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox został zresetowany</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>Ustawienia są takie, jak wtedy, gdy %1 był nowy.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>Wyczyszczono także dane Twoich aplikacji.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>Twoje dane pozostały nienaruszone.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>Resetowanie zostało cofnięte</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Twoje ustawienia wróciły.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox uruchomił %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Wyniki autotestu</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox wrócił do %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 nie przeszedł testu „%2”.</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 nie przeszedł testu „%2”: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>Twój PiBox jest sprawny i działa jak wcześniej.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Wypróbuj ponownie %1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Pomiń %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Pokaż obrazy</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Zainstaluj mimo to</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Szukaj aktualizacji ponownie</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Zmienia dane Twoich aplikacji na stałe: z tymi danymi nie można wrócić.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Zmienia dane Twoich aplikacji. Wcześniejsza wersja może ich nie rozumieć.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>PiBox uruchomi się ponownie sam, gdy nikt go nie używa, i wypróbuje nowy obraz.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>Do tego czasu działa %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>Nie uruchamiaj ponownie automatycznie</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Twoje zmiany</translation>
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
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Aktualizacja PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: godzinę wcześniej</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: godzinę później</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Obrazy na tym urządzeniu PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Wróć do %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Sprawdź %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>Nie są znane żadne obrazy. Czy ten PiBox jest przygotowany na dwa obrazy?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>Pamięć USB</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>Jest pamięć z wersjami: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Włóż pamięć USB z repozytorium PiBox. Zostanie wykryta automatycznie.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Przyjmowane są tylko wersje podpisane przez producenta tego urządzenia PiBox.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Użyj pamięci USB</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>Zostaw tekst bez zmian</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Usuń jeden znak</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Użyj tego tekstu</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>Sieć jest płatna</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>Nic nie jest pobierane bez pytania.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Pobieraj najwyżej z prędkością</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Liczba startów dla nowego obrazu</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Przerwany start też się liczy. Gdy limit się wyczerpie, PiBox sam wróci do poprzedniego obrazu.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starty</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>Jeden start mniej</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>Jeden start więcej</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Ustępuj innym programom</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Przesyłanie zajmuje tylko to, co inne programy zostawiają z sieci, karty pamięci i procesora.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Aktualizacja PiBox</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetowanie</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Twoje zmiany</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>Producent nie napisał nic o tej wersji.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>Raport mówi, jakie obrazy tu są, co się wydarzyło i co wykazał autotest. Nie zawiera haseł ani żadnych Twoich danych.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>Raport jest tutaj: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Zapisz raport w pamięci USB</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Zapisz raport w PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Aby zabrać go ze sobą, włóż pamięć USB.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Pokaż kod dla telefonu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>Skąd pochodzą wersje</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adres repozytorium</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Przyjmowane są tylko wersje podpisane przez producenta tego urządzenia PiBox.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Rodzaj wersji</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Stabilne: sprawdzone wersje</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Nocne: najnowsze, prawie niesprawdzone</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Te same wersje z innych miejsc</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Te adresy są odpytywane w tej kolejności, gdy repozytorium nie odpowiada. Aby usunąć adres, wymaż go.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Ustawienia fabryczne</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Co zostanie utracone</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Ustawienia tego urządzenia PiBox: Wi-Fi, dźwięk, ekran i dodane programy.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Co pozostanie</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>Zainstalowana wersja %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>Zainstalowana wersja %1 oraz dane Twoich aplikacji: muzyka, filmy, zdjęcia.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Wyczyść także dane aplikacji</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Cofnij resetowanie…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>Zresetuj PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Usuń stare ustawienia…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Ustawienia tego urządzenia PiBox: dźwięk, ekran i dodane programy.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Zachowaj Wi-Fi i jego hasła</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Zachowaj język, strefę czasową i klawiaturę</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>Automatyczne aktualizacje</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>W te dni</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>O tej porze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Strona w górę</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strona w dół</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Nie było jeszcze autotestu. Jest wykonywany przy pierwszym uruchomieniu każdego nowego obrazu.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>Wykonaj teraz nieszkodliwe testy</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Automatyczne aktualizacje</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Skąd pochodzą wersje</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Pamięć USB</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Rozmiar tekstu i kolory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>Czekanie na serwer od %Ln sekundy.</numerusform>
            <numerusform>Czekanie na serwer od %Ln sekund.</numerusform>
            <numerusform>Czekanie na serwer od %Ln sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>Czekanie na kartę pamięci od %Ln sekundy.</numerusform>
            <numerusform>Czekanie na kartę pamięci od %Ln sekund.</numerusform>
            <numerusform>Czekanie na kartę pamięci od %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>została mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>została około %Ln minuta</numerusform>
            <numerusform>zostały około %Ln minuty</numerusform>
            <numerusform>zostało około %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>została około %Ln godzina</numerusform>
            <numerusform>zostały około %Ln godziny</numerusform>
            <numerusform>zostało około %Ln godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>dzisiaj o %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>Odczytywanie listy wersji</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Sprawdzanie plików</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Przenoszenie Twoich ustawień</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Zapisywanie na karcie pamięci</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>Czekanie, aż karta pamięci wszystko zapisze</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>Odczyt kontrolny karty pamięci</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>Umieszczanie plików rozruchowych</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Miejsce na karcie pamięci</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Podpis producenta</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>poprzedni</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>gotowy do uruchomienia</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>nie przeszedł autotestu</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>zachowany</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>zaliczony</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niezaliczony</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trwał zbyt długo</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Zalecana</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Poprawki bezpieczeństwa</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Ważne poprawki bezpieczeństwa</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Szukano aktualizacji</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Rozpoczęto aktualizację</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Zapisano nowy obraz</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Anulowano aktualizację</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Aktualizacja się nie powiodła</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Uzgodniono ponowne uruchomienie</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Powrót</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Powrót do poprzedniego obrazu</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Przywrócono ustawienia fabryczne</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Cofnięto resetowanie</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>Uruchomiono poprzedni obraz</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Usunięto obraz</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Sprawdzono obraz</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Obraz jest uszkodzony</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Pobrano wersje z folderu lub pamięci USB</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>ten sam obraz</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>Na urządzeniu PiBox nadal działa %1. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>Na urządzeniu PiBox nadal działa %1. Pobrane dane są zachowane.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>Na urządzeniu PiBox znów działa %1, jak wcześniej.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>Na urządzeniu PiBox nadal działa %1, ale ktoś powinien je obejrzeć.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>Pobierany jest cały obraz.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Pobierane są tylko te części obrazu, których jeszcze tu nie ma.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Pobierane jest tylko to, co się zmieniło, i z tego powstaje obraz.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Pobierane jest tylko to, co się zmieniło, i z tego powstaje obraz: dotychczas %1.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>Tak będzie najszybciej.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>Tak pobiera się najmniej danych.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>Nie ma mniejszego pliku do pobrania dla obrazów, które tu są.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>Za mało miejsca na mniejszy plik do pobrania.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Mniejszy plik do pobrania nie pasuje do tego urządzenia PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>Mniejszy pobrany plik był uszkodzony.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>Prawie wszystko jest nowe.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>Serwer nie podaje, które części się zmieniły.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Sterowniki</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Usługa aktualizacji</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nie w porządku</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sprawdzanie</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>jeszcze nie sprawdzono</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Szczegóły przesyłania</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>Nic nie jest przesyłane.</translation>
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
        <translation>Trwa sprawdzanie zmian.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>W tym obrazie nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Jest ich więcej, ale żadna nie wymaga Twojej uwagi.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Programy, które być może trzeba zainstalować ponownie: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>Zawartość nie jest pokazywana: może to być hasło.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>Początek różnic:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>Różnice:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>Zostanie przeniesiona %Ln z Twoich zmian.</numerusform>
            <numerusform>Zostaną przeniesione %Ln z Twoich zmian.</numerusform>
            <numerusform>Zostanie przeniesionych %Ln z Twoich zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>Przeniesiono %Ln z Twoich zmian.</numerusform>
            <numerusform>Przeniesiono %Ln z Twoich zmian.</numerusform>
            <numerusform>Przeniesiono %Ln z Twoich zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln wprowadzono u Ciebie i w wersji %1.</numerusform>
            <numerusform>%Ln wprowadzono u Ciebie i w wersji %1.</numerusform>
            <numerusform>%Ln wprowadzono u Ciebie i w wersji %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>Do tego obrazu nie przeniesiono żadnych zmian.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Ponowne uruchomienie za %Ln sekundę</numerusform>
            <numerusform>Ponowne uruchomienie za %Ln sekundy</numerusform>
            <numerusform>Ponowne uruchomienie za %Ln sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Wrócić do %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>Przywrócić ustawienia fabryczne?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>Cofnąć resetowanie?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>Trwale usunąć stare ustawienia?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>Ekran może być ciemny przez dwie minuty: to normalne. Dotknij ekranu lub naciśnij klawisz, aby zatrzymać.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 zostanie usunięty z karty pamięci wraz z ustawieniami, które w nim zmieniono. Potem nie będzie można do niego wrócić.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Wszystkie ustawienia i wszystkie dane aplikacji zostaną wyczyszczone. PiBox uruchomi się ponownie.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Wszystkie ustawienia z tego obrazu zostaną wyczyszczone. Dane aplikacji pozostaną. PiBox uruchomi się ponownie.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>Wrócą ustawienia sprzed resetowania. PiBox uruchomi się ponownie.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>Ustawienia sprzed resetowania zostaną usunięte. Resetowania nie będzie już można cofnąć.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Uruchom ponownie z %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>Zresetuj PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Przywróć moje ustawienia</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>Usuń stare ustawienia</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>Jeszcze nie uruchamiaj</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Zostań przy %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Zachowaj %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Zachowaj moje ustawienia</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>Zachowaj stare ustawienia</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>PiBox uruchomi się ponownie i wypróbuje %1. Jeśli autotest zostanie zaliczony, ta wersja zostanie; w przeciwnym razie wróci %2.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>Dane Twoich aplikacji zostaną przekształcone z powrotem do dawnej postaci.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>Dane Twoich aplikacji wrócą do stanu sprzed aktualizacji. To, co przybyło od tego czasu, zostanie odłożone.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>Dane Twoich aplikacji pozostaną bez zmian. Starsze aplikacje mogą ich nie rozumieć.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Twoje dane się nie zmienią.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Wszystkie inne ustawienia i wszystkie dane aplikacji zostaną wyczyszczone. PiBox uruchomi się ponownie.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Wszystkie inne ustawienia z tego obrazu zostaną wyczyszczone. Dane aplikacji pozostaną. PiBox uruchomi się ponownie.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Tylko na moje życzenie</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Szukaj automatycznie</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Pobieraj automatycznie</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Instaluj, gdy nikt go nie używa</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>nigdy automatycznie</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>o każdej porze dnia</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>Jak najszybciej</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>sieć jest płatna</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>tylko to, co zostawią inni</translation>
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
        <translation>sprawdzony</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 do pobrania</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 do pobrania, %2 już tu jest</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>Potrzebuje %1 miejsca na karcie pamięci</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>Trwają testy %1.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 przeszedł autotest. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 nie przeszedł autotestu. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln wersja w tej pamięci</numerusform>
            <numerusform>%Ln wersje w tej pamięci</numerusform>
            <numerusform>%Ln wersji w tej pamięci</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Rozmiar wersji</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Pobrano dotychczas</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Zaoszczędzono, bo już tu jest</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>Ustawienia sprzed resetowania (%1) można przywrócić.</translation>
    </message>
</context>
</TS>
