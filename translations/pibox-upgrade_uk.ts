<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Розмір тексту й кольори</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Дуже великий</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Показувати дрібну анімацію</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Розташування</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>За розміром екрана</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Малий екран</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Сенсорний екран</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Телевізор</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>На випробуванні</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Працює зараз</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Випробувано</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовий</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>Буде збережено ваш варіант.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>Збережено ваш варіант.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Буде взято варіант нової версії.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>Узято варіант нової версії.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Обидва варіанти буде об’єднано.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Обидва варіанти об’єднано.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Залишиться видаленим.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>Залишилося видаленим.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>Переглянуто.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Додано вами.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>Змінено вами, але не новою версією.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Змінено лише власника або права доступу.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>Видалено вами.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>Змінено вами й новою версією.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>Додано вами й новою версією.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>Змінено вами; у новій версії цього вже немає.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>Видалено вами; змінено новою версією.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>У новій версії це щось інше: папка замість файлу або посилання.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>Не підходить до нової версії.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>Змінено вами й новою версією, але завелике для об’єднання.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Належить установленій програмі.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Узяти мій варіант</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Узяти варіант нової версії</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Об’єднати обидва</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Скасувати: повернути те, що було до мого вибору</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>Так, як передбачає нова версія</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Ваші зміни</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ваш варіант: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>Варіант нової версії: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ — ваш варіант, − — варіант нової версії.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Ваші зміни</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Звіт для телефона</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Наведіть камеру телефона на код.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>У ньому немає ні паролів, ні ваших даних.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Сховати подробиці</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Показати подробиці</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>У службі оновлення сталася неочікувана помилка.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Перезапустіть PiBox і спробуйте ще раз. Якщо це повториться, збережіть звіт і надішліть його виробнику.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>Оновлення скасовано.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Ви можете розпочати його знову будь-коли.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Запит не вдалося зрозуміти.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Перевірте, що саме запитано, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Ця програма не має права змінювати PiBox.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Скористайтеся програмою оновлення або виконайте команду від імені root чи учасника групи pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Зараз це неможливо.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Зачекайте, доки завершиться поточний крок, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Інша служба оновлення вже працює.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Зачекайте, доки вона завершить роботу. Якщо вона не завершує, перезапустіть PiBox.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>Служба оновлення не відповідає.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Перезапустіть PiBox і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Немає потрібного файлу.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, збережіть звіт і надішліть його виробнику.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Файл більший, ніж дозволено.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Спробуйте пізніше. Якщо це повториться, повідомте виробника цієї версії.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>Назва або тип файлу не дозволені.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>Не використовуйте цю версію. Повідомте її виробника.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>Не вдалося прочитати карту пам’яті.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, можливо, карта зношена: збережіть свої дані й замініть її.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>Не вдалося записати на карту пам’яті.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>Карта пам’яті заповнена.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Видаліть старий образ або інші дані й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>Зараз карту пам’яті можна лише читати.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Перезапустіть PiBox. Якщо це повториться, перевірте карту на комп’ютері.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Файл пошкоджено.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, повідомте виробника цієї версії.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>Назва образу не дозволена.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Запис, який оновлення веде про себе, був пошкоджений, і його відкладено.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Розпочніть оновлення знову.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Цього образу немає на PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Виберіть інший образ або завантажте його знову.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Цей образ використовується.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>Образ, що працює, і той, який буде запущено наступним, видалити не можна.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Образ на карті пошкоджено.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Видаліть його й завантажте знову.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>PiBox не знає, який образ запускати.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Поверніться до попереднього образу або запишіть карту заново на комп’ютері.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>Список файлів цієї версії пошкоджено або не дозволено.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>Список файлів цієї версії не підписано ключем, якому довіряє цей PiBox.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>Новий образ не пройшов самоперевірку.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Перегляньте результати самоперевірки. Спробуйте ще раз або зачекайте на наступну версію.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>Новий образ зупинився до завершення самоперевірки.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Спробуйте ще раз або зачекайте на наступну версію.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>Новий образ не вдалося підключити.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>PiBox не вдалося запустити із завантажувальними файлами нового образу.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>Новий образ не завершив самоперевірку вчасно.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>Встановлений образ не вдалося запустити, тому запущено попередній.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Установіть найновішу версію ще раз.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>Немає іншого образу, до якого можна повернутися.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Після кожного оновлення зберігається старіший образ. Його ще не було, або його видалено.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>Немає скидання, яке можна було б скасувати.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>Те, що було очищено, видалено остаточно, або скидання не було.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Цей PiBox не може сам перезапуститися з новим образом.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Перезапустіть його вручну; новий образ буде випробувано під час наступного запуску.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>Немає місця для нових завантажувальних файлів.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Видаліть старі файли із завантажувального розділу на комп’ютері й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>PiBox не підключено до мережі.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Перевірте кабель або Wi-Fi чи скористайтеся USB-накопичувачем із цією версією.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>Сервер із версіями недоступний.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Перевірте мережу й адресу репозиторію в налаштуваннях або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Сервер не зміг підтвердити, хто він.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Перевірте адресу репозиторію в налаштуваннях і дату на PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>Сервер із версіями повідомляє про помилку.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>На сервері немає файлу, що належить до цієї версії.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Перевірте адресу репозиторію в налаштуваннях або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>Мережа вимагає спочатку заповнити сторінку входу.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Увійдіть у мережу на її сторінці або скористайтеся іншою мережею чи USB-накопичувачем.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>Завантаження зупинилося.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Завантажене збережено. Перевірте мережу й продовжте.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>З’єднання втрачено.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>Сервер указує на небезпечну адресу.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Перевірте адресу репозиторію в налаштуваннях.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>USB-накопичувача або папки з цією версією більше немає.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Вставте накопичувач знову й продовжте.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>Адресу репозиторію не вказано.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Уведіть адресу в налаштуваннях або скористайтеся USB-накопичувачем із цією версією.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>Список версій пошкоджено.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Спробуйте пізніше. Якщо це повториться, повідомте виробника.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>Список версій не підписано виробником цього PiBox.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>Не використовуйте цей репозиторій. Перевірте його адресу в налаштуваннях.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>Сервер пропонує старіший список версій, ніж той, який цей PiBox уже бачив.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>Список версій застарів.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Перевірте дату на PiBox і спробуйте пізніше. Якщо ви знаєте джерело, можете все одно продовжити.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Дві частини списку версій не відповідають одна одній.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Можливо, сервер саме змінюють. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>Список версій більший, ніж дозволено.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Цей PiBox не має ключа для перевірки версій.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Запишіть на карту заново образ від виробника.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>Версія містить частину, яку її виробник не підписав.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Завантажене відрізняється від того, що підписав виробник.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>Його видалено. Спробуйте ще раз; якщо це повториться, повідомте виробника.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Файл версії довший або коротший за той, що підписав виробник.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>Карта пам’яті не зберегла записане.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Спробуйте ще раз. Якщо це повториться, карта зношена: збережіть свої дані й замініть її.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Ця версія призначена для іншого типу пристрою.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Виберіть версію для цього PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Цю версію не можна встановити безпосередньо поверх поточної.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Спочатку встановіть проміжну версію.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Ця версія старіша за встановлену.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Щоб використовувати старіший образ, поверніться до того, що ще є на PiBox.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>Виробник відкликав цю версію.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Зачекайте на наступну.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>На карті пам’яті недостатньо місця для цієї версії.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>Живлення PiBox заслабке.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Скористайтеся потужнішим блоком живлення або коротшим кабелем і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>PiBox не знає часу, тому не може визначити, наскільки свіжий список версій.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>Ви можете продовжити. Щоб бути певними, підключіть PiBox до інтернету й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>Архів інструментів цієї версії пошкоджено або не дозволено.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>Ваші налаштування не вдалося перенести до нового образу.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Ваші налаштування збережено у спосіб, який не можна перенести.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Збережіть звіт і надішліть його виробнику. Після скидання до заводських налаштувань оновлення стане можливим.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>Ключ не можна використати.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Перевірте парольну фразу і чи це правильний файл. Пошкоджений ключ потрібно відновити з копії або замінити.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>Новий образ під час запуску хтось зупинив.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>Ви можете розпочати оновлення знову будь-коли.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>Оновлення перервано.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>Зроблене збережено. Продовжте, щоб почати з цього місця.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>Погоджений перезапуск не відбувся.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>Нічого не змінено. Перезапустіть, коли вам буде зручно.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Це не можна опублікувати.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Виправте зазначене й спробуйте ще раз. Нічого не опубліковано.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Ключа для підписування немає або його не вдається відкрити.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Перевірте парольну фразу й укажіть через --keys папку з ключем.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>Це не папка видавця.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Укажіть папку, яку створила команда pibox-release init.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>У репозиторії немає версій вибраного виду.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Виберіть інший вид версій (канал) у налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>Надсилається запит до служби оновлення.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 на карті</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Потрібен лише перезапуск. До того часу на вашому PiBox працює %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Перезапустити й установити</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Коли ніхто не користується</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>Доступно %1</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Спершу встановити %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Оновити до %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Шукати ще раз</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Видалити образ</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>Шукати оновлення?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Цей PiBox ще не шукав оновлень.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox оновлено</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Останній пошук оновлень: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>Оновлень не знайдено</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>Наскільки це свіжі дані, сказати не можна, бо PiBox не знає часу.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Шукати оновлення</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Використати USB-накопичувач</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>Ви можете вимкнути PiBox будь-коли.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>Будь ласка, не вимикайте PiBox зараз.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Пошук оновлень</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Підготовка %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>Чи все готово до оновлення?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Завантаження %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>Ви можете й далі користуватися PiBox.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>Оновлення призупинено</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Завантажене збережено.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Продовжити оновлення</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Перевірка %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запис %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Випробування %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>PiBox випробовує новий образ. Якщо якийсь тест не вдасться, він сам повернеться до попереднього.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>Переглянути тести</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>Поточний крок завершується.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>Призупинити оновлення</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Зупинити пошук</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>Скасувати оновлення</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>Екран може бути темним дві хвилини: це нормально.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>Версія %1 готова</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>PiBox перезапуститься, випробує новий образ і залишить його, якщо той пройде самоперевірку. Інакше він сам повернеться до %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>Тепер на PiBox працює %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>Самоперевірку пройдено. Попередній образ збережено, тож ви можете до нього повернутися.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>На PiBox знову працює %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>Як ви й просили, повернено попередній образ, і він пройшов самоперевірку.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox скинуто</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>Налаштування такі, як тоді, коли версія %1 була новою.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>Дані ваших програм також очищено.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>Ваших даних не змінено.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>Скидання скасовано</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Ваші налаштування повернено.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox запустив %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Результати самоперевірки</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox повернувся до %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>Тест «%2» для %1 не пройдено.</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>Тест «%2» для %1 не пройдено: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>З вашим PiBox усе гаразд, він працює, як раніше.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Спробувати %1 ще раз</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Пропустити %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запитати ще раз</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Показати образи</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Відкрити налаштування</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Усе одно встановити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Шукати оновлення ще раз</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Вона остаточно змінює дані ваших програм: із цими даними повернутися не можна.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Вона змінює дані ваших програм. Попередня версія може їх не зрозуміти.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>PiBox перезапуститься сам, коли ніхто ним не користується, і випробує новий образ.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>До того часу працює %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>Не перезапускати автоматично</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ваші зміни</translation>
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
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ще нічого не сталося.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Оновлення PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: на годину раніше</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: на годину пізніше</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Образи на цьому PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Повернутися до %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Перевірити %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Видалити %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>Образи невідомі. Чи підготовлено цей PiBox для двох образів?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>USB-накопичувач</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>Є накопичувач із версіями: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Вставте USB-накопичувач із репозиторієм PiBox. Його буде виявлено автоматично.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Приймаються лише версії, підписані виробником цього PiBox.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Використати USB-накопичувач</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>Залишити текст, яким він був</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Стерти один символ</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Використати цей текст</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Обмеження</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>Мережа платна</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>Нічого не завантажується без запиту.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Завантажувати не швидше ніж</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Скільки запусків дозволено новому образу</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Перерваний запуск теж рахується. Коли їх вичерпано, PiBox сам повертається до попереднього образу.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>На один запуск менше</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>На один запуск більше</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Поступатися іншим програмам</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Передавання бере лише те, що вони залишають від мережі, карти пам’яті та процесора.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Оновлення PiBox</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образи</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Самоперевірка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скидання</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ваші зміни</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>Виробник нічого не написав про цю версію.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>У звіті вказано, які образи тут є, що сталося та що виявила самоперевірка. У ньому немає ні паролів, ні ваших даних.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>Звіт тут: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Зберегти на накопичувач</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Зберегти на PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Щоб узяти його із собою, вставте USB-накопичувач.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Показати код для телефона</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>Звідки беруться версії</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Адреса репозиторію</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Приймаються лише версії, підписані виробником цього PiBox.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Вид версій</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Стабільні: перевірені версії</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Нічні: найновіші, майже не перевірені</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Ті самі версії з інших місць</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Ці адреси опитуються в такому порядку, коли репозиторій не відповідає. Щоб вилучити адресу, зітріть її.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Інша адреса</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Додати адресу</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Заводські налаштування</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Що буде втрачено</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Налаштування цього PiBox: Wi-Fi, звук, екран і додані програми.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Що залишиться</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>Установлена версія %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>Установлена версія %1 і дані ваших програм: музика, фільми, фото.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Очистити також дані програм</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Скасувати скидання…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>Скинути PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Стерти старі налаштування…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Налаштування цього PiBox: звук, екран і додані програми.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Залишити Wi-Fi та його паролі</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Залишити мову, часовий пояс і клавіатуру</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>Автоматичні оновлення</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>У ці дні</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>У цей час</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Сторінка вгору</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Сторінка вниз</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Самоперевірка</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Самоперевірки ще не було. Вона виконується під час першого запуску кожного нового образу.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>Виконати безпечні тести зараз</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Звіт…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Автоматичні оновлення</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Звідки беруться версії</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-накопичувач</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Розмір тексту й кольори</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Обмеження</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>Очікування сервера: %Ln секунда.</numerusform>
            <numerusform>Очікування сервера: %Ln секунди.</numerusform>
            <numerusform>Очікування сервера: %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>Очікування карти пам’яті: %Ln секунда.</numerusform>
            <numerusform>Очікування карти пам’яті: %Ln секунди.</numerusform>
            <numerusform>Очікування карти пам’яті: %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>залишилося менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>залишилася приблизно %Ln хвилина</numerusform>
            <numerusform>залишилося приблизно %Ln хвилини</numerusform>
            <numerusform>залишилося приблизно %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>залишилася приблизно %Ln година</numerusform>
            <numerusform>залишилося приблизно %Ln години</numerusform>
            <numerusform>залишилося приблизно %Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>сьогодні о %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>Читання списку версій</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Перевірка файлів</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Перенесення ваших налаштувань</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Запис на карту пам’яті</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>Очікування, доки карта пам’яті все запише</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>Контрольне читання карти пам’яті</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>Розміщення завантажувальних файлів</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершення</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Місце на карті пам’яті</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Живлення</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Підпис виробника</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>використовується</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>попередній</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>готовий до запуску</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>не пройшов самоперевірку</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>не стосується</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>тривав надто довго</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Виправлення безпеки</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Важливі виправлення безпеки</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Пошук оновлень</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Оновлення розпочато</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Новий образ записано</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Оновлення скасовано</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Помилка оновлення</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Перезапуск погоджено</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Оновлено</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Повернення до попереднього образу</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Скинуто до заводських налаштувань</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Скидання скасовано</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>Запущено попередній образ</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Образ видалено</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Образ перевірено</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Образ пошкоджено</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Налаштування змінено</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Версії взято з папки або накопичувача</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>той самий образ</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>На вашому PiBox і далі працює %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>На вашому PiBox і далі працює %1. Завантажене збережено.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>На вашому PiBox знову працює %1, як раніше.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>На вашому PiBox і далі працює %1, але його варто комусь оглянути.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>Завантажується весь образ.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Завантажуються лише ті частини образу, яких тут ще немає.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Завантажується лише те, що змінилося, і з цього складається образ.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Завантажується лише те, що змінилося, і з цього складається образ: поки що %1.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>Так буде найшвидше.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>Так завантажується найменше даних.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>Для наявних тут образів немає меншого завантаження.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>Для меншого завантаження бракує місця.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Менше завантаження не підходить для цього PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>Менше завантаження було пошкоджене.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>Майже все в ньому нове.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>Сервер не повідомляє, які частини змінилися.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Драйвери</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Служба оновлення</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>не гаразд</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>перевіряється</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ще не перевірено</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Подробиці передавання</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>Нічого не передається.</translation>
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
        <translation>Зміни переглядаються.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>У цьому образі ви нічого не змінили.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Є й інші, але жодна не потребує вашої уваги.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Програми, які, можливо, доведеться встановити знову: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>Вміст не показано: це може бути пароль.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>Початок відмінностей:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>Відмінності:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>Буде перенесено %Ln із ваших змін.</numerusform>
            <numerusform>Буде перенесено %Ln із ваших змін.</numerusform>
            <numerusform>Буде перенесено %Ln із ваших змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>Перенесено %Ln із ваших змін.</numerusform>
            <numerusform>Перенесено %Ln із ваших змін.</numerusform>
            <numerusform>Перенесено %Ln із ваших змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln змінили і ви, і версія %1.</numerusform>
            <numerusform>%Ln змінили і ви, і версія %1.</numerusform>
            <numerusform>%Ln змінили і ви, і версія %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>До цього образу не перенесено жодних змін.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Перезапуск через %Ln секунду</numerusform>
            <numerusform>Перезапуск через %Ln секунди</numerusform>
            <numerusform>Перезапуск через %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Повернутися до %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Видалити %1?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>Скинути PiBox до заводських налаштувань?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>Скасувати скидання?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>Остаточно стерти старі налаштування?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>Екран може бути темним дві хвилини: це нормально. Торкніться екрана або натисніть клавішу, щоб зупинити.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 буде видалено з карти пам’яті разом із налаштуваннями, зробленими в цій версії. Повернутися до неї потім не можна.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Усі налаштування й усі дані програм буде очищено. PiBox перезапуститься.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Усі налаштування цього образу буде очищено. Дані програм залишаться. PiBox перезапуститься.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>Повернуться налаштування, що були до скидання. PiBox перезапуститься.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>Налаштування, що були до скидання, буде стерто. Після цього скидання не можна буде скасувати.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Перезапустити з %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Видалити %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>Скинути PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Повернути мої налаштування</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>Стерти старі налаштування</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>Поки не перезапускати</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Залишитися на %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Залишити %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Залишити мої налаштування</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>Залишити старі налаштування</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>PiBox перезапуститься й випробує %1. Якщо самоперевірку буде пройдено, ця версія залишиться; інакше повернеться %2.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>Дані ваших програм буде перетворено назад у тодішній вигляд.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>Дані ваших програм стануть такими, як до оновлення. Те, що з’явилося відтоді, буде відкладено.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>Дані ваших програм залишаться без змін. Старіші програми можуть їх не зрозуміти.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Ваші дані залишаться без змін.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Усі інші налаштування й усі дані програм буде очищено. PiBox перезапуститься.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Усі інші налаштування цього образу буде очищено. Дані програм залишаться. PiBox перезапуститься.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Лише на мій запит</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Шукати автоматично</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Завантажувати автоматично</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Установлювати, коли ніхто не користується</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>ніколи автоматично</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>будь-коли протягом доби</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>з %1 до %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>Якнайшвидше</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>мережа платна</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>не більше ніж %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>лише те, що залишають інші</translation>
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
        <translation>перевірено</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 для завантаження</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 для завантаження, %2 уже тут</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>Потрібно %1 місця на карті пам’яті</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>Виконуються тести %1.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1: самоперевірку пройдено. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1: самоперевірку не пройдено. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln версія на цьому накопичувачі</numerusform>
            <numerusform>%Ln версії на цьому накопичувачі</numerusform>
            <numerusform>%Ln версій на цьому накопичувачі</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Розмір версії</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Уже завантажено</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Заощаджено, бо вже є тут</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>Налаштування, що були до скидання (%1), можна повернути.</translation>
    </message>
</context>
</TS>
