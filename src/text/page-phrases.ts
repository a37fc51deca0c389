import { type Phrase, PhraseIndex } from './phrase-index.ts'

/**
 * The words of the page around an article, by language. Each list is one string in which each phrase stands
 * behind a bar and a space: `PhraseIndex` reads it.
 */
export interface PagePhrases {
  /** Point to another article, before a headline (`Read more: …`) and alone (`Read more`). */
  pointers: string
  /** Do the same before a headline; alone an article may own them as a heading (`See also`). */
  references: string
  /**
   * The whole block is this phrase and nothing else. Nothing is listed that is as well the heading of a section
   * (`Comments`, `Print`, `Video`). A lone word that stands here with a capital
   * must have one in the text, too (`share` may be a folder's name); in lower case here, it matches in any case. A phrase
   * that ends in `…` needs the dots (`Loading` may head a section).
   */
  furniture: string
}

export const PHRASES: Record<string, PagePhrases> = {
  en: {
    pointers: `
      | Read more | Read more here | Read more on this | Read more on this story | Read more on this topic
      | Read more about this | Also read | Read also | Read this also | Also read this | Read this next
      | Read next | Up next | Continue reading | Continue reading here | Keep reading | Read the full story
      | Read full story | Read the full article | Read full article | Read the full report
      | Read the whole story | Read the original article | Related articles | Related article | Related stories
      | Related story | Related news | Related coverage | Related posts | Related post | Related video
      | Related videos | Related content | Related topics | More on this story | More on this topic
      | More on this | More from this section | More stories | More top stories | You may also like
      | You might also like | You may also be interested in | You might be interested in | You may like
      | Recommended for you | Recommended stories | Recommended articles | Suggested for you | Most read
      | Most popular stories | Also see | See more stories | Also watch | Watch also | Watch next
      | Don't miss these stories | Read our full story | Read all our coverage
      | Trending now`,
    references: `
      | Related | Related reading | See also | See more | Must read | Recommended reading
      | In case you missed it | ICYMI | Don't miss | Earlier | Previously on this story | Previous story
      | Background | Learn more | Find out more | Watch the video | Editor's pick | Trending`,
    furniture: `
      | advertisement | advertisements | Advertising | Advertisment | ADVERT | Story continues below
      | Story continues below advertisement | Article continues below advertisement | Article continues below
      | Article continues after advertisement | Continue reading below advertisement | Scroll to continue
      | Scroll to continue with content | Advertisement scroll to continue
      | Advertisement scroll to continue reading | Advertisement continue reading below | Skip advertisement
      | Skip ad | Report this ad | Report ad | Remove ads | Close ad | Hide ad | Why am I seeing this ad
      | Ad feedback | Sponsored content | Paid content | Paid post | Promoted content | Powered by Taboola
      | Ad choices | Share | Share this | Share this article | Share this story | Share this post
      | Share this page | Share this video | Share article | Share with friends | Share via email
      | Share by email | Share on Facebook | Share on Twitter | Share on X | Share on LinkedIn
      | Share on WhatsApp | Share on Pinterest | Share on Reddit | Share on Telegram | Share on Messenger
      | Share on social media | Share to Facebook | Share to Twitter | Click to share | Tweet | Tweet this
      | Pin it | Copy link | Link copied | Copy link to clipboard | Copied to clipboard | Email this article
      | Print this article | Save this article | Save article | Print article | Subscribe | Subscribe now
      | Subscribe today | Subscribe here | Subscribe to our newsletter | Subscribe to our newsletters
      | Subscribe to our channel | Subscribe to our YouTube channel | Click here to subscribe
      | Already a subscriber | Sign up | Sign up now | Sign up here | Sign up today | Sign up for our newsletter
      | Sign up for our newsletters | Sign up to our newsletter | Sign up to our newsletters
      | Sign up for our daily newsletter | Sign up to our free breaking news emails
      | Sign up for breaking news alerts | Get our newsletter | Get the newsletter | Get our free newsletter
      | Follow Us | Trending Videos | Join our newsletter | Join our WhatsApp channel | Join our Telegram channel | Follow us on Facebook
      | Follow us on Twitter | Follow us on Instagram | Follow us on Google News | Follow us on social media
      | Download our app | Get the app | Log in to comment | Login to comment | Leave a comment | Post a comment
      | Add a comment | View comments | Show comments | Hide comments | Read comments | Join the conversation
      | Skip to content | Skip to main content | Back to top | Go to top | Loading… | Loading comments…
      | Please wait… | Load more | Show more | View more | Accept cookies | Accept all cookies
      | Reject all cookies | Cookie settings | Manage cookies | Cookie preferences | We use cookies
      | Enable JavaScript to view comments | Please enable JavaScript | Listen to this article | Play video | Next page
      | Click to play | Close this dialog | Tap to unmute | For quick alerts | For daily alerts | Allow notifications
      | Subscribe now for quick alerts
      | Kindly share this story | Please share this story | Subscribe to continue reading
      | Subscribe to read more | Subscribe to keep reading | Log in to continue | Log in to continue reading
      | Log in to read more | Sign in to continue reading | Sign in to read more | Register to continue reading
      | Create a free account to continue reading | Listen to article | Follow us on WhatsApp
      | Click to enlarge | Tap to enlarge | Click image to enlarge | Tap image to enlarge | View gallery
      | View photo gallery | Report a typo | Report an error | Report a correction | Report a mistake
      | Add as preferred source on Google | Add us as a preferred source on Google | Save for later
      | Bookmark this article | Bookmark article | Enable notifications | Turn on notifications
      | Download the app | Get our app | This article is for subscribers only
      | This story is for subscribers only | Subscriber exclusive | Subscribers only | Print this page
      | Print this story | Email this story | Gift this article`,
  },
  de: {
    pointers: `
      | Lesen Sie auch | Lesen Sie mehr | Lesen Sie dazu auch | Lesen Sie hier weiter | Lesen Sie weiter
      | Lesen Sie hierzu auch | Lesen Sie außerdem | Lies auch | Auch lesen | Auch interessant
      | Das könnte Sie auch interessieren | Das könnte dich auch interessieren | Das könnte Sie interessieren
      | Weiterlesen | Weiterlesen nach der Anzeige | Mehr lesen | Mehr zum Thema | Mehr zu diesem Thema
      | Zum Thema | Mehr dazu | Mehr dazu hier | Ähnliche Artikel | Verwandte Artikel | Verwandte Themen
      | Weitere Artikel | Weitere Artikel zum Thema | Zum Artikel | Zum vollständigen Artikel
      | Empfohlene Artikel | Passend dazu | Passend zum Thema | Meistgelesen | Meistgelesene Artikel
      | Jetzt lesen
      | Lesen Sie dazu | Lesen Sie jetzt | Lesen Sie hier`,
    references: `
      | Siehe auch | Siehe dazu | Hintergrund | Lesetipp | Mehr | Weitere Informationen | Video zum Thema`,
    furniture: `
      | anzeige | werbung | Anzeigen | Artikel teilen | Beitrag teilen | Diesen Artikel teilen | Jetzt teilen
      | Auf Facebook teilen | Auf Twitter teilen | Auf X teilen | Per WhatsApp teilen | Per Mail teilen
      | Per E-Mail teilen | Per E-Mail versenden | Teilen auf Facebook | Link kopieren | Artikel drucken
      | Artikel merken | Merken | Teilen | Drucken | Newsletter abonnieren | Jetzt abonnieren | Jetzt Newsletter abonnieren
      | Zum Newsletter anmelden | Hier zum Newsletter anmelden | Jetzt anmelden | Kommentar schreiben
      | Kommentare anzeigen | Kommentare lesen | Kommentar verfassen | Zur Startseite | Nach oben
      | Zurück nach oben | Zum Inhalt springen | Wird geladen… | Lädt… | Bitte warten… | Mehr anzeigen
      | Mehr laden | Cookies akzeptieren | Alle Cookies akzeptieren | Alle akzeptieren | Cookie-Einstellungen
      | Folgen Sie uns auf Facebook | Artikel anhören | Weiter nach der Anzeige
      | Artikel wird unter der Anzeige fortgesetzt
      | Vorlesen | Vorlesen lassen | Artikel vorlesen | Anmelden | Kommentieren | Fehler melden
      | Fehler gefunden? Jetzt melden | Bild vergrößern | Weiterlesen mit Plus | Jetzt weiterlesen | Speichern
      | Artikel speichern | Zum Seitenanfang`,
  },
  fr: {
    pointers: `
      | À lire aussi | Lire aussi | Lisez aussi | À lire également | Lire également | À lire | Lire la suite
      | Lire la suite de l'article | Lire plus | En savoir plus | Sur le même sujet | À voir aussi
      | Voir aussi notre dossier | Articles liés | Article lié | Articles similaires | Articles connexes
      | À découvrir | À lire ensuite | Vous aimerez aussi | Vous pourriez aussi aimer
      | Cela pourrait vous intéresser | Ces articles peuvent vous intéresser | Lire l'article
      | Lire l'article complet | Les plus lus | Notre dossier | Relire | À relire
      | Recommandé pour vous`,
    references: `
      | Voir aussi | Voir également | Pour aller plus loin | Pour en savoir plus | Contexte | Analyse`,
    furniture: `
      | publicité | Annonce publicitaire | La suite après la publicité | L'article continue après la publicité
      | Passer la publicité | Contenu sponsorisé | Partager | Imprimer | Partager cet article | Partager l'article
      | Partager sur Facebook | Partager sur Twitter | Partager sur X | Partager sur LinkedIn
      | Partager sur WhatsApp | Partager par e-mail | Partager par mail | Copier le lien | Lien copié
      | Imprimer l'article | Envoyer par e-mail | S'abonner | S'abonner à la newsletter | Abonnez-vous
      | Abonnez-vous à notre newsletter | Inscrivez-vous à notre newsletter | S'inscrire à la newsletter
      | Recevez notre newsletter | Déjà abonné | Laisser un commentaire | Voir les commentaires
      | Ajouter un commentaire | Suivez-nous sur Facebook | Retour en haut | Haut de page | Aller au contenu
      | Aller au contenu principal | Chargement… | Chargement en cours… | Voir plus | Afficher plus
      | Accepter les cookies | Tout accepter | Accepter tous les cookies | Gérer les cookies
      | Paramétrer les cookies | Écouter cet article
      | Écouter | Écouter l’article | Commenter | Signaler une erreur | Agrandir | Agrandir l’image
      | Lire plus tard | Enregistrer | Enregistrer l’article | Réservé aux abonnés
      | Article réservé aux abonnés | Se connecter | Offrir cet article | Offrir l’article`,
  },
  es: {
    pointers: `
      | Lee también | Lea también | Leer también | Te puede interesar | Le puede interesar | Te podría interesar
      | También te puede interesar | Puede interesarte | Leer más | Lee más | Lea más | Seguir leyendo
      | Sigue leyendo | Continuar leyendo | Continúa leyendo | Leer artículo completo | Leer la nota completa
      | Noticias relacionadas | Noticia relacionada | Artículos relacionados | Artículo relacionado
      | Notas relacionadas | Nota relacionada | Contenido relacionado | Más información | Más noticias
      | Lo más leído | Mira también | Además lee | No te pierdas | Te recomendamos | Te recomendamos leer
      | Relacionado
      | Lea además | Lee además | Puede leer | Seguí leyendo | Quizás te interese`,
    references: `
      | Ver también | Véase también | Vea también | Relacionada | Relacionadas | Relacionados | Contexto
      | Ver más`,
    furniture: `
      | publicidad | Anuncios | Continúa después de la publicidad | Sigue después de la publicidad
      | La nota continúa después de la publicidad | Contenido patrocinado | Compartir | Imprimir | Compartir este artículo
      | Comparte este artículo | Comparte esta nota | Compartir en Facebook | Compartir en Twitter
      | Compartir en X | Compartir en WhatsApp | Compartir por correo | Compartir por email
      | Comparte en Facebook | Copiar enlace | Enlace copiado | Imprimir artículo | Suscríbete | Suscríbase
      | Suscribirse | Suscríbete a nuestro boletín | Suscríbete a nuestra newsletter
      | Suscríbete a nuestro newsletter | Suscríbase a nuestro boletín | Recibe nuestro boletín
      | Regístrate gratis | Inicia sesión para comentar | Deja un comentario | Dejar un comentario
      | Ver comentarios | Mostrar comentarios | Síguenos en Facebook | Síguenos en Twitter
      | Síguenos en Instagram | Síguenos en Google News | Volver arriba | Saltar al contenido | Ir al contenido
      | Ir al contenido principal | Cargando… | Ver más noticias | Cargar más | Mostrar más | Aceptar cookies
      | Aceptar todas las cookies | Configurar cookies | Configuración de cookies | Escuchar artículo
      | Compartir noticia | Compartir la noticia | Escuchar | Escuchar la nota
      | Sigue leyendo después de la publicidad | Seguir leyendo después de la publicidad
      | Suscríbete para seguir leyendo | Suscríbase para seguir leyendo | Comentar | Reportar error
      | Reportar un error | Ampliar | Ampliar foto | Ampliar imagen | Guardar | Guardar artículo
      | Leer más tarde | Síguenos en WhatsApp | Iniciar sesión | Regístrate | Únete a nuestro canal de WhatsApp
      | Únase a nuestro canal de WhatsApp | Ver galería | Exclusivo para suscriptores`,
  },
  pt: {
    pointers: `
      | Leia também | Leia mais | Leia ainda | Ler mais | Veja também | Continue lendo | Continue a ler
      | Saiba mais | Continuar a ler | Continuar lendo | Matérias relacionadas | Notícias relacionadas | Artigos relacionados
      | Conteúdo relacionado | Leia a matéria completa | Leia a notícia completa | Leia o artigo completo
      | Mais lidas | As mais lidas | Você pode gostar | Você também pode gostar | Pode interessar | Relacionado
      | Ler também | Pode ler também | Artigo relacionado | Recomendado | Recomendados | Leia a seguir
      | Não perca`,
    references: `
      | Ver também | Confira também | Confira | Veja mais | Assista também | Contexto | Entenda`,
    furniture: `
      | publicidade | Continua após a publicidade | Continua depois da publicidade | Conteúdo patrocinado
      | Propaganda | Compartilhar | Compartilhe | Partilhar | Partilhe | Compartilhe esta notícia
      | Compartilhe este artigo | Compartilhar no Facebook | Compartilhar no Twitter | Compartilhar no WhatsApp
      | Compartilhar por e-mail | Compartilhe no WhatsApp | Partilhar no Facebook | Partilhar este artigo
      | Copiar link | Link copiado | Imprimir artigo | Assine | Assine já | Assine agora
      | Assine nossa newsletter | Assine a nossa newsletter | Subscreva a nossa newsletter | Inscreva-se
      | Inscreva-se na nossa newsletter | Inscreva-se em nosso canal | Receba nossa newsletter | Cadastre-se
      | Deixe um comentário | Deixe seu comentário | Deixe o seu comentário | Ver comentários | Mostrar comentários
      | Siga-nos no Facebook | Siga-nos no Instagram | Siga-nos no Google Notícias | Voltar ao topo
      | Ir para o conteúdo | Pular para o conteúdo | Saltar para o conteúdo | Carregando… | A carregar…
      | Carregar mais | Mostrar mais | Próxima página | Página seguinte | Aceitar cookies | Aceitar todos os cookies | Ouvir artigo
      | Publicidade Continue a leitura a seguir | Publicidade Continua após a publicidade
      | Publicidade Continua depois da publicidade | Continue a ler a seguir | Continue a leitura a seguir
      | Continue lendo após a publicidade | Guardar | Salvar | Salvar artigo | Guardar artigo | Ouvir
      | Ouvir notícia | Ouça este conteúdo | Ouça a notícia | Siga o canal no WhatsApp
      | Siga nosso canal no WhatsApp | Assine para continuar lendo | Assine para continuar a ler
      | Exclusivo para assinantes | Conteúdo exclusivo para assinantes | Já é assinante? Entre | Comentar
      | Comente | Reportar erro | Comunicar erro | Ampliar | Ampliar foto | Ver galeria | Clique para ampliar
      | Receba as notícias no seu e-mail`,
  },
  it: {
    pointers: `
      | Leggi anche | Leggi di più | Per approfondire leggi anche | Leggi tutto | Leggi l'articolo
      | Continua a leggere | Leggi l'articolo completo | Articoli correlati | Articolo correlato
      | Notizie correlate | Contenuti correlati | Potrebbe interessarti | Potrebbe interessarti anche
      | Ti potrebbe interessare | Ti potrebbe interessare anche | Guarda anche | Da leggere | I più letti
      | Le più lette | Scopri di più
      | Sullo stesso argomento | Approfondisci`,
    references: `
      | Vedi anche | Per approfondire | Approfondimenti | Correlati | Il contesto`,
    furniture: `
      | pubblicità | Annuncio pubblicitario | L'articolo prosegue dopo la pubblicità
      | Continua dopo la pubblicità | L'articolo continua dopo la pubblicità | Contenuto sponsorizzato
      | Condividi | Condividi questo articolo | Condividi l'articolo | Condividi su Facebook
      | Condividi su Twitter | Condividi su X | Condividi su WhatsApp | Condividi su LinkedIn
      | Condividi via email | Copia link | Link copiato | Stampa articolo | Stampa questo articolo | Abbonati
      | Abbonati ora | Iscriviti | Iscriviti ora | Iscriviti alla newsletter | Iscriviti alla nostra newsletter
      | Ricevi la newsletter | Seguici su Facebook | Seguici su Instagram | Seguici su Google News
      | Lascia un commento | Mostra commenti | Vai ai commenti | Torna su | Torna all'inizio | Vai al contenuto | Vai al contenuto principale
      | Caricamento… | Caricamento in corso… | Mostra altro | Carica altro | Accetta i cookie | Accetta tutti
      | Accetta tutti i cookie | Gestisci i cookie | Ascolta l'articolo
      | Continua a leggere dopo la pubblicità | Commenta | Vedi i commenti | Vedi commenti | Segnala un errore
      | Ingrandisci | Ingrandisci la foto | Leggi dopo | Salva articolo | Accedi | Riservato agli abbonati
      | Contenuto riservato agli abbonati`,
  },
  nl: {
    pointers: `
      | Lees ook | Lees meer | Lees verder | Lees hier verder | Lees verder onder de advertentie | Lees ook dit
      | Bekijk ook | Lees hier meer | Lees het hele artikel | Lees het volledige artikel
      | Gerelateerde artikelen | Gerelateerd artikel | Meer over dit onderwerp | Meer lezen | Verder lezen
      | Meest gelezen | Misschien ook interessant | Dit vind je misschien ook interessant | Aanbevolen artikelen
      | Ook interessant
      | Lees hier`,
    references: `
      | Zie ook | Gerelateerd | Achtergrond | Meer weten | Leestip`,
    furniture: `
      | advertentie | Advertenties | Reclame | Tekst gaat verder onder de advertentie | Gesponsorde inhoud
      | Artikel gaat verder onder de advertentie | Deel dit artikel | Deel dit bericht | Deel op Facebook
      | Deel op Twitter | Deel via WhatsApp | Deel via e-mail | Delen via Facebook | Delen via WhatsApp
      | Delen op Facebook | Artikel delen | Delen | Printen | Kopieer link | Link kopiëren | Link gekopieerd | Artikel printen
      | Artikel opslaan | Abonneer | Abonneer nu | Neem een abonnement | Abonneer je op onze nieuwsbrief
      | Schrijf je in voor onze nieuwsbrief | Meld je aan voor onze nieuwsbrief | Aanmelden voor de nieuwsbrief
      | Inschrijven nieuwsbrief | Volg ons op Facebook | Volg ons op Instagram | Plaats een reactie
      | Laat een reactie achter | Bekijk reacties | Toon reacties | Terug naar boven | Naar boven
      | Ga naar de inhoud | Naar de inhoud | Laden… | Bezig met laden… | Meer laden | Toon meer
      | Cookies accepteren | Alle cookies accepteren | Cookie-instellingen | Beluister dit artikel
      | Luister naar dit artikel
      | Bewaren | Artikel bewaren | Luisteren | Luister artikel | Lees verder na de advertentie | Reageer
      | Reacties tonen | Fout melden | Fout gezien? Meld het ons | Vergroten | Foto vergroten | Inloggen
      | Meld je aan | Alleen voor abonnees`,
  },
  pl: {
    pointers: `
      | Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Czytaj dalej | Przeczytaj także
      | Przeczytaj też | Przeczytaj również | Przeczytaj więcej | Przeczytaj | Zobacz także | Zobacz też
      | Zobacz również | Zobacz więcej | Powiązane artykuły | Podobne artykuły | Polecane artykuły | Polecamy
      | Polecamy także | Więcej na ten temat | Może cię zainteresować | To może cię zainteresować
      | Najczęściej czytane | Sprawdź także | Warto przeczytać
      | Sprawdź też`,
    references: `
      | Patrz także | Powiązane | Więcej informacji | Dowiedz się więcej | Kontekst`,
    furniture: `
      | reklama | Reklamy | Dalszy ciąg materiału pod wideo | Dalsza część tekstu pod reklamą | Udostępnij | Drukuj
      | Dalsza część artykułu pod materiałem wideo | Ciąg dalszy pod reklamą | Artykuł sponsorowany
      | Materiał sponsorowany | Materiał promocyjny | Udostępnij artykuł | Udostępnij na Facebooku
      | Udostępnij na Twitterze | Podziel się | Podziel się artykułem | Skopiuj link | Kopiuj link
      | Link skopiowany | Drukuj artykuł | Wydrukuj artykuł | Subskrybuj | Zaprenumeruj | Zapisz się
      | Zapisz się na newsletter | Zapisz się do newslettera | Zapisz się na nasz newsletter | Dodaj komentarz
      | Zobacz komentarze | Pokaż komentarze | Napisz komentarz | Obserwuj nas na Facebooku
      | Obserwuj nas w Google News | Obserwuj nas | Wróć na górę | Powrót na górę | Przejdź do treści
      | Przejdź do głównej treści | Ładowanie… | Trwa ładowanie… | Pokaż więcej | Załaduj więcej
      | Akceptuję cookies | Zaakceptuj wszystkie | Ustawienia cookies | Posłuchaj artykułu
      | Dalsza część artykułu pod reklamą | Skomentuj | Skomentuj artykuł | Do góry | Zgłoś błąd | Powiększ
      | Powiększ zdjęcie | Zaloguj się | Zapisz na później | Zapisz artykuł | Tylko dla prenumeratorów`,
  },
  ru: {
    pointers: `
      | Читайте также | Читать также | Читайте ещё | Читать далее | Читайте далее | Читать дальше
      | Читать полностью | Читать подробнее | Читайте подробнее | Читайте подробности | Читайте по теме
      | Читайте в материале | Смотрите также | Смотрите по теме | По теме | Материалы по теме | Материал по теме
      | Новости по теме | Статьи по теме | Ещё по теме | Похожие статьи | Похожие новости | Похожие материалы
      | Рекомендуем | Рекомендуем прочитать | Вам может быть интересно | Вам может понравиться
      | Вас может заинтересовать | Это может быть интересно | Самое читаемое | Популярное
      | Читать статью полностью
      | Также читайте | Не пропустите | Другие материалы`,
    references: `
      | См. также | Подробнее | Контекст | Смотреть также | Ранее по теме | Узнать больше`,
    furniture: `
      | реклама | На правах рекламы | Продолжение после рекламы | Продолжение под рекламой
      | Партнёрский материал | Рекламный материал | Поделиться | Распечатать | Поделитесь | Поделиться статьёй
      | Поделиться новостью | Поделиться в соцсетях | Поделитесь с друзьями | Поделиться ВКонтакте
      | Поделиться в Facebook | Поделиться в Telegram | Поделиться в Одноклассниках | Скопировать ссылку
      | Копировать ссылку | Ссылка скопирована | Распечатать статью | Версия для печати | Отправить по почте
      | Подписаться | Подписывайтесь | Подпишитесь | Подписаться на рассылку | Подпишитесь на рассылку
      | Подпишитесь на нашу рассылку | Подписаться на новости | Подпишитесь на наш канал
      | Подпишитесь на наш Telegram-канал | Подписывайтесь на наш канал | Подписывайтесь на наш Telegram-канал
      | Читайте нас в Telegram | Читайте нас в Телеграме | Мы в соцсетях | Оставить комментарий
      | Добавить комментарий | Показать комментарии | Написать комментарий | Наверх | Вернуться наверх
      | Перейти к содержимому | Перейти к содержанию | Перейти к основному содержанию | Следующая страница | Загрузка… | Идёт загрузка… | Показать ещё | Загрузить ещё
      | Показать больше | Принять все cookies | Мы используем cookie | Слушать статью
      | Поделитесь новостью | Поделитесь статьей | Подпишитесь на нас | Подпишись на наш канал
      | Читайте нас в Дзене | Сохранить | Сохранить статью | Слушать | Послушать статью | Сообщить об ошибке
      | Сообщить об опечатке | Комментировать | Оформить подписку | Войти | Добавить в избранное
      | Увеличить фото | Открыть фото | Нашли ошибку? Выделите её и нажмите Ctrl+Enter
      | Заметили ошибку? Выделите её и нажмите Ctrl+Enter | Нашли опечатку? Выделите её и нажмите Ctrl+Enter`,
  },
  uk: {
    pointers: `
      | Читайте також | Читати також | Читайте ще | Читати далі | Читайте далі | Читати більше | Читати повністю
      | Читайте більше | Дивіться також | Дивись також | Читай також | За темою | По темі | Матеріали за темою
      | Новини за темою | Схожі новини | Схожі статті | Схожі матеріали | Рекомендуємо | Радимо прочитати
      | Вам може бути цікаво | Вас може зацікавити | Популярне | Найчитаніше
      | Також читайте | Більше по темі | До теми | Не пропустіть | Новини по темі | Ще по темі`,
    references: `
      | Див. також | Докладніше | Детальніше | Більше про це | Контекст | Дізнатися більше`,
    furniture: `
      | На правах реклами | Продовження після реклами | Партнерський матеріал | Поділитися | Поширити | Роздрукувати | Поділитись
      | Поділіться | Поділитися статтею | Поділитися новиною | Поділіться з друзями | Поділитися у Facebook
      | Поділитися в Telegram | Скопіювати посилання | Посилання скопійовано | Версія для друку
      | Роздрукувати статтю | Підписатися | Підписатись | Підписуйтесь | Підпишіться | Підписатися на розсилку
      | Підпишіться на розсилку | Підпишіться на нашу розсилку | Підписуйтесь на наш канал
      | Підписуйтесь на наш Telegram-канал | Підписуйтеся на наш канал | Читайте нас у Telegram
      | Залишити коментар | Додати коментар | Показати коментарі | Вгору | Нагору | Перейти до вмісту
      | Завантаження… | Показати ще | Завантажити ще | Прийняти всі cookies
      | Зберегти | Слухати | Слухати статтю | Повідомити про помилку | Коментувати
      | Помітили помилку? Виділіть її та натисніть Ctrl+Enter
      | Знайшли помилку? Виділіть її та натисніть Ctrl+Enter`,
  },
  tr: {
    pointers: `
      | Devamını oku | Haberin devamı | Devamı için tıklayın | Devamını okumak için tıklayın | Bunu da oku
      | Bunları da okuyun | Bunu da okuyun | Ayrıca oku | Ayrıca okuyun | Daha fazla oku | Daha fazlasını oku
      | İlgili haber | İlgili haberler | İlgili içerik | İlgili içerikler | Benzer haberler | İlginizi çekebilir
      | Bunlar da ilginizi çekebilir | Bu haber de ilginizi çekebilir | Önerilen haberler | En çok okunanlar
      | Haberin tamamı için tıklayın`,
    references: `
      | Ayrıca bakınız | Ayrıca bkz. | Bkz. | Daha fazla bilgi | Arka plan | Ayrıntılar için`,
    furniture: `
      | reklam | Reklamlar | Reklamı geç | Haber reklamdan sonra devam ediyor | Haberin devamı reklamdan sonra
      | Sponsorlu içerik | Paylaş | Yazdır | Haberi paylaş | Bu haberi paylaş | Bu yazıyı paylaş | Facebook'ta paylaş
      | Twitter'da paylaş | X'te paylaş | WhatsApp'ta paylaş | E-posta ile paylaş | Bağlantıyı kopyala
      | Linki kopyala | Link kopyalandı | Haberi yazdır | Abone ol | Abone olun | Bültenimize abone olun
      | Bültene abone ol | E-bültenimize kaydolun | Kanalımıza abone olun | Bizi takip edin
      | Bizi Facebook'ta takip edin | Yorum yap | Yorum yaz | Yorumları göster | Başa dön | Yukarı çık
      | İçeriğe geç | Ana içeriğe geç | Yükleniyor… | Daha fazla göster | Daha fazla yükle | Çerezleri kabul et
      | Tümünü kabul et | Çerez ayarları | Haberi dinle
      | Haberi kaydet | Hata bildir | Giriş yap | Google News’te takip edin | Google News’te takip et
      | Takip et | Fotoğrafı büyüt`,
  },
  ar: {
    pointers: `
      | اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأوا أيضا | اقرأ المزيد | إقرأ المزيد | لقراءة المزيد
      | قراءة المزيد | للمزيد | اقرأ كذلك | شاهد أيضا | شاهد المزيد | طالع أيضا | تابع القراءة | أكمل القراءة
      | اقرأ الخبر كاملا | مواضيع ذات صلة | موضوعات ذات صلة | أخبار ذات صلة | مقالات ذات صلة | أخبار متعلقة
      | مواد ذات صلة | ذات صلة | قد يهمك | قد يهمك أيضا | قد يعجبك أيضا | الأكثر قراءة`,
    references: `
      | انظر أيضا | راجع أيضا | المزيد | خلفية الخبر`,
    furniture: `
      | شارك | إعلان | إعلانات | اعلان ممول | إعلان مدفوع | محتوى ممول | يتبع بعد الإعلان | شارك المقال
      | شارك هذا المقال | مشاركة | طباعة | شارك الخبر | شارك هذا الخبر | مشاركة المقال | مشاركة الخبر | شارك على فيسبوك
      | مشاركة على فيسبوك | شارك على تويتر | مشاركة على تويتر | شارك على واتساب | مشاركة عبر البريد الإلكتروني
      | نسخ الرابط | انسخ الرابط | تم نسخ الرابط | طباعة المقال | اشترك الآن | اشترك في النشرة البريدية
      | اشترك في نشرتنا البريدية | اشترك في نشرتنا الإخبارية | اشترك في القناة | سجل الآن | تابعونا على فيسبوك
      | تابعنا على فيسبوك | تابعنا على تويتر | أضف تعليقا | أضف تعليق | اترك تعليقا | عرض التعليقات
      | العودة إلى الأعلى | انتقل إلى المحتوى | تخطي إلى المحتوى | جاري التحميل… | جار التحميل… | عرض المزيد
      | تحميل المزيد | قبول ملفات تعريف الارتباط | استمع إلى المقال
      | حفظ المقال | استمع إلى الخبر | اشترك | تسجيل الدخول | تابعونا على تويتر`,
  },
  hi: {
    pointers: `
      | अधिक पढ़ें | और पढ़ें | यह भी पढ़ें | ये भी पढ़ें | यह भी पढ़े | ये भी पढ़े | इसे भी पढ़ें
      | इन्हें भी पढ़ें | आगे पढ़ें | पूरी खबर पढ़ें | पूरा पढ़ें | विस्तार से पढ़ें | यहां पढ़ें | यह भी देखें
      | ये भी देखें | इसे भी देखें | संबंधित खबरें | संबंधित खबर | संबंधित लेख | संबंधित समाचार
      | आपको यह भी पसंद आ सकता है | ज्यादा पढ़ी गई खबरें | सबसे ज्यादा पढ़ी गई
      | जरूर पढ़ें`,
    references: `
      | और देखें | और जानें | अधिक जानें | इससे जुड़ी खबर`,
    furniture: `
      | हमारे वॉट्सऐप चैनल से जुड़ें | हमारे व्हाट्सएप चैनल से जुड़ें | पूरा लेख पढ़ने के लिए सब्सक्राइब करें | पूरी खबर पढ़ने के लिए सब्सक्राइब करें
      | विज्ञापन | प्रायोजित सामग्री | विज्ञापन के बाद जारी | खबर विज्ञापन के बाद जारी है | शेयर करें
      | साझा करें | इस खबर को शेयर करें | इस लेख को शेयर करें | खबर शेयर करें | इसे शेयर करें
      | फेसबुक पर शेयर करें | ट्विटर पर शेयर करें | व्हाट्सएप पर शेयर करें | दोस्तों के साथ शेयर करें
      | लिंक कॉपी करें | लिंक कॉपी हो गया | सब्सक्राइब करें | अभी सब्सक्राइब करें
      | हमारे न्यूज़लेटर को सब्सक्राइब करें | हमारे चैनल को सब्सक्राइब करें | यहां क्लिक करें | टिप्पणी करें
      | टिप्पणियां देखें | कमेंट करें | अपनी राय दें | हमें फेसबुक पर फॉलो करें | हमें फॉलो करें
      | ऐप डाउनलोड करें | अभी डाउनलोड करें | लोड हो रहा है… | और दिखाएं | कुकीज़ स्वीकार करें | ऊपर जाएं
      | मुख्य सामग्री पर जाएं | अगला पृष्ठ | अगला पेज | लेख सुनें | खबर सुनें | कॉपी लिंक
      | विज्ञापन के बाद भी जारी है | विज्ञापन के बाद खबर जारी है | हमें गूगल न्यूज पर फॉलो करें | प्रिंट करें
      | सेव करें | व्हाट्सएप चैनल से जुड़ें | खबर को सेव करें`,
  },
  zh: {
    pointers: `
      | 相关阅读 | 相关新闻 | 相关报道 | 相关文章 | 相关链接 | 延伸阅读 | 阅读更多 | 阅读全文 | 查看全文 | 点击阅读全文 | 继续阅读 | 更多阅读 | 推荐阅读 | 更多新闻 | 更多报道
      | 猜你喜欢 | 热门推荐 | 您可能感兴趣的文章 | 您可能还喜欢 | 往期回顾 | 展开全文 | 相關閱讀 | 相關新聞 | 相關報導 | 相關報道 | 相關文章 | 相關連結 | 延伸閱讀 | 閱讀更多
      | 閱讀全文 | 繼續閱讀 | 更多閱讀 | 推薦閱讀 | 更多新聞 | 更多報導 | 看更多 | 猜你喜歡 | 熱門推薦 | 你可能也喜歡 | 您可能也感興趣 | 你可能感興趣的文章
      | 热点推荐`,
    references: `
      | 另见 | 另見 | 参见 | 參見 | 详见 | 詳見 | 请看 | 請看 | 背景 | 延伸影音 | 另请参阅 | 另請參閱`,
    furniture: `
      | 分享 | 广告 | 廣告 | 赞助内容 | 贊助內容 | 广告之后继续 | 廣告後繼續閱讀 | 请继续往下阅读 | 請繼續往下閱讀 | 分享到 | 分享至 | 分享这篇文章 | 分享本文 | 分享此文 | 分享文章
      | 分享這篇文章 | 分享到微信 | 分享到微博 | 分享到朋友圈 | 分享到脸书 | 分享至脸书 | 分享到臉書 | 分享至臉書 | 复制链接 | 複製連結 | 链接已复制 | 連結已複製 | 打印本文
      | 列印本文 | 订阅我们的新闻邮件 | 订阅电子报 | 訂閱電子報 | 立即订阅 | 立即訂閱 | 订阅我们的频道 | 訂閱我們的頻道 | 扫码关注 | 扫一扫关注 | 关注我们 | 關注我們
      | 加入我们的频道 | 发表评论 | 發表評論 | 查看评论 | 查看留言 | 我要留言 | 发表留言 | 發表留言 | 返回顶部 | 回到顶部 | 回到頂部 | 跳到主要内容 | 跳至主要內容 | 跳到内容
      | 加载中… | 正在加载… | 載入中… | 加载更多 | 載入更多 | 显示更多 | 顯示更多 | 查看更多 | 接受所有饼干 | 接受所有cookie | 下载客户端 | 打开APP | 下載APP
      | 收听本文 | 收聽本文
      | 打印 | 收藏 | 广告 继续阅读 | 纠错 | 点击放大 | 点击查看大图 | 扫码分享 | 扫一扫 分享到微信 | 听新闻 | 字号 | 登录`,
  },
  ja: {
    pointers: `
      | 関連記事 | 関連記事はこちら | 関連ニュース | 関連リンク | 関連動画 | 関連トピックス | あわせて読みたい | 合わせて読みたい | あわせて読みたい記事 | こちらもおすすめ | おすすめ記事
      | おすすめの記事 | こちらの記事もおすすめ | 続きを読む | 続きはこちら | もっと読む | もっと見る | 記事全文を読む | 全文を読む | 記事を読む | 次の記事 | 次のページ | 次に読む
      | この記事も読む | こちらもどうぞ | この記事を読んだ人はこんな記事も読んでいます | 人気記事 | 詳しくはこちら | 関連する記事
      | 次に読みたい`,
    references: `
      | 参照 | 参考 | 参考記事 | 関連 | 詳細はこちら | 背景`,
    furniture: `
      | シェア | 広告 | スポンサーリンク | 記事は広告の後に続きます | 広告の後にも続きます | 広告の下に記事が続きます | スポンサーコンテンツ | シェアする | この記事をシェア | この記事をシェアする
      | 記事をシェア | 記事をシェアする | ツイートする | この記事をツイート | フェイスブックでシェア | Facebookでシェア | Facebookでシェアする | Xでシェア | Xでシェアする
      | Xでポスト | Twitterでシェア | LINEで送る | LINEでシェア | はてなブックマークに追加 | リンクをコピー | リンクをコピーする | URLをコピー | URLをコピーする
      | リンクをコピーしました | この記事を印刷 | 印刷する | メールで送る | 購読する | 購読はこちら | メルマガ登録はこちら | メールマガジンに登録 | ニュースレターに登録
      | ニュースレターを購読する | チャンネル登録はこちら | チャンネル登録する | 会員登録はこちら | 無料会員登録 | ログインして続きを読む | フォローする | フォローしてください | コメントする
      | コメントを書く | コメントを見る | コメントを残す | ページトップへ | トップへ戻る | このページの先頭へ | 本文へスキップ | 本文へ移動 | 読み込み中… | ロード中… | さらに読み込む
      | さらに表示 | もっと表示 | すべてのCookieを受け入れる | クッキーを受け入れる | 記事を聴く
      | ツイート | 印刷 | 記事を保存 | ログイン | 拡大する | 写真を拡大 | この記事は有料会員限定です | 会員登録`,
  },
  ko: {
    pointers: `
      | 관련기사 더보기 | 관련 기사 더보기
      | 관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 관련 글 | 관련 영상 | 관련 보도 | 더 보기 기사 | 더보기 | 더 보기 | 더 읽기 | 계속 읽기 | 이어서 읽기 | 더 읽어보기
      | 함께 읽으면 좋은 기사 | 함께 볼만한 기사 | 함께 보면 좋은 기사 | 같이 보면 좋은 기사 | 이 기사도 읽어보세요 | 추천기사 | 추천 기사 | 추천뉴스 | 많이 본 뉴스
      | 많이 본 기사 | 주요기사 | 주요 기사 | 기사 전문 보기 | 기사 더 보기 | 관련기사 보기 | 전체 기사 보기 | 바로가기 기사
      | 이어보기`,
    references: `
      | 참고 | 참고 기사 | 자세히 보기 | 함께 보기 | 관련`,
    furniture: `
      | 읽어주기 기능은 크롬기반의 브라우저에서만 사용하실 수 있습니다
      | 광고 | 기사는 광고 후 계속됩니다 | 광고 건너뛰기 | 협찬 콘텐츠 | 공유하기 | 공유 | 인쇄 | 기사 공유하기 | 이 기사 공유하기 | 기사 공유 | 페이스북 공유 | 페이스북으로 공유
      | 페이스북에 공유하기 | 페이스북 공유하기 | 트위터 공유 | 트위터로 공유 | 트위터에 공유하기 | 카카오톡 공유 | 카카오톡으로 공유 | 카카오톡 공유하기 | 카카오톡에 공유하기
      | 카카오스토리 공유 | 네이버 블로그 공유 | 이메일로 공유 | 링크 복사 | 링크 복사하기 | URL 복사 | 기사 인쇄 | 인쇄하기 | 프린트하기 | 기사 스크랩 | 스크랩하기
      | 구독하기 | 기자 구독하기 | 뉴스레터 구독하기 | 뉴스레터 신청하기 | 뉴스레터 구독 | 채널 구독하기 | 채널 추가하기 | 회원가입 | 댓글 쓰기 | 댓글쓰기 | 댓글 달기
      | 댓글 보기 | 댓글보기 | 댓글 더 보기 | 맨 위로 | 위로 가기 | 본문 바로가기 | 본문 글자 크기 | 글자크기 조절 | 글자 크기 변경 | 로딩 중… | 로딩중… | 불러오는 중…
      | 모든 쿠키 허용 | 쿠키 설정 | 앱 다운로드 | 기사 듣기
      | 스크랩 | 로그인 | 글자크기 | 글자 크기 | 기사 저장`,
  },
  sv: {
    pointers: `
      | Läs också | Läs även | Läs mer | Läs mer här | Läs vidare | Fortsätt läsa | Läs hela artikeln
      | Relaterade artiklar | Relaterad artikel | Mer om ämnet | Mest lästa`,
    references: `
      | Se även | Se också | Missa inte | Relaterat | Bakgrund | Läs mer om`,
    furniture: `
      | annons | Annonser | Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Dela artikeln | Dela
      | Dela på Facebook | Dela via e-post | Kopiera länk | Prenumerera | Prenumerera på vårt nyhetsbrev
      | Anmäl dig till vårt nyhetsbrev | Följ oss på Facebook | Visa kommentarer | Till toppen | Visa fler
      | Skriv ut | Skriv ut artikeln | Spara artikeln | Lyssna på artikeln | Kommentera | Rapportera fel
      | Förstora | Förstora bilden | Logga in | Ge bort artikeln | Tipsa oss | Endast för prenumeranter`,
  },
  da: {
    pointers: `
      | Læs også | Læs mere | Læs mere her | Læs videre | Læs hele artiklen | Relaterede artikler
      | Mere om emnet | Mest læste`,
    references: `
      | Se også | Relateret | Baggrund | Læs mere om`,
    furniture: `
      | annonce | Annoncer | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Del artiklen
      | Del på Facebook | Kopiér link | Tilmeld dig vores nyhedsbrev | Følg os på Facebook | Vis kommentarer
      | Udskriv | Udskriv artiklen | Gem artiklen | Lyt til artiklen | Kommentér | Til toppen | Log ind
      | Kun for abonnenter`,
  },
  no: {
    pointers: `
      | Les også | Les mer | Les mer her | Les videre | Les hele saken | Relaterte saker | Relaterte artikler
      | Mer om saken | Mest lest`,
    references: `
      | Relatert | Bakgrunn | Les mer om | Se mer`,
    furniture: `
      | annonse | Artikkelen fortsetter under annonsen | Artikkelen fortsetter etter annonsen | Saken fortsetter under annonsen
      | Del artikkelen | Del på e-post | Kopier lenke | Meld deg på vårt nyhetsbrev | Følg oss på Facebook
      | Del saken | Skriv ut | Lagre saken | Lytt til saken | Kommenter | Til toppen | Meld feil | Logg inn
      | Kun for abonnenter`,
  },
  fi: {
    pointers: `
      | Lue myös | Lue lisää | Lue lisää aiheesta | Lue koko juttu | Jatka lukemista | Aiheeseen liittyvää
      | Luetuimmat | Katso myös tämä`,
    references: `
      | Katso myös | Lisää aiheesta | Tausta | Lisätietoa`,
    furniture: `
      | mainos | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen | Jaa artikkeli | Jaa
      | Jaa Facebookissa | Kopioi linkki | Tilaa uutiskirje | Tilaa uutiskirjeemme | Näytä kommentit`,
  },
  cs: {
    pointers: `
      | Čtěte také | Čtěte též | Přečtěte si také | Přečtěte si více | Čtěte více | Čtěte dále | Číst dál | Číst více
      | Související články | Související článek | Mohlo by vás zajímat | Nejčtenější | Více k tématu
      | Čtěte i | K tématu | Nepřehlédněte`,
    references: `
      | Viz také | Související | Kontext | Více informací`,
    furniture: `
      | Článek pokračuje pod reklamou | Pokračování pod reklamou | Sdílet článek | Sdílet | Sdílet na Facebooku
      | Kopírovat odkaz | Odebírat novinky | Přihlaste se k odběru novinek | Sledujte nás na Facebooku
      | Zobrazit komentáře | Přidat komentář | Zpět nahoru | Zobrazit více
      | Vytisknout | Vytisknout článek | Uložit | Uložit na později | Poslechnout | Poslechnout článek
      | Inzerce | Komentovat | Nahlásit chybu | Zvětšit | Zvětšit fotografii | Přihlásit se
      | Vstoupit do diskuse | Pouze pro předplatitele`,
  },
  ro: {
    pointers: `
      | Citește și | Citiți și | Citește mai mult | Citește mai departe | Citește continuarea | Articole similare
      | Știri similare | Te-ar putea interesa | Cele mai citite
      | Vezi mai mult`,
    references: `
      | Vezi și | Mai multe informații | Pe aceeași temă | Află mai multe`,
    furniture: `
      | publicitate | Articolul continuă după publicitate | Distribuie articolul | Distribuie | Distribuie pe Facebook
      | Copiază linkul | Abonează-te la newsletter | Urmărește-ne pe Facebook | Adaugă un comentariu | Înapoi sus
      | Distribuiți | Imprimă | Tipărește | Ascultă articolul | Salvează articolul | Comentează
      | Urmărește-ne pe Google News | Autentificare | Raportează o eroare`,
  },
  hu: {
    pointers: `
      | Olvassa el ezt is | Olvasd el ezt is | Olvass tovább | Olvasson tovább | Tovább olvasom | Kapcsolódó cikkek
      | Kapcsolódó cikk | Ez is érdekelheti | Legolvasottabb
      | Bővebben`,
    references: `
      | Lásd még | Kapcsolódó | Háttér | További információ`,
    furniture: `
      | hirdetés | A cikk a hirdetés után folytatódik | Cikk megosztása | Megosztás | Megosztás Facebookon | Link másolása
      | Iratkozzon fel hírlevelünkre | Iratkozz fel hírlevelünkre | Kövessen minket a Facebookon`,
  },
  bg: {
    pointers: `
      | Прочетете още | Прочети още | Прочетете също | Прочети също | Четете още
      | Прочетете повече | Прочети повече | Научете повече | Научи повече
      | Още по темата | Свързани новини | Свързани статии | Най-четени | Може да ви хареса
      | Вижте и | Прочетете и | Още новини | Чети още | Не пропускайте | Още от автора | По темата`,
    references: `
      | Вижте също | Виж също | Вижте още | Виж още | Свързани | По-подробно`,
    furniture: `
      | Статията продължава след рекламата | Сподели | Споделете | Сподели статията | Сподели във Фейсбук | Сподели във Facebook | Споделете във Facebook
      | Копирай линка | Абонирайте се | Абонирайте се за нашия бюлетин | Абонирай се за нашия бюлетин | Последвайте ни във Facebook
      | Добави коментар | Виж коментарите | Към началото | Чуй статията | Слушай статията | Слушайте статията
      | Размер на шрифта | Зареждане… | Към съдържанието | Към основното съдържание | Прослушай статията | Следваща страница
      | Споделете статията | Абонирай се | Последвайте ни във Фейсбук | Последвайте ни в Google News
      | Следете ни в Google News | Принтирай | Отпечатай | Разпечатай | Запази за по-късно | Запази статията
      | Чуйте статията | Коментирай | Коментирайте | Сигнализирай за грешка | Сигнализирайте за грешка
      | Покажи още | Увеличи снимката`,
  },
  el: {
    pointers: `
      | Διαβάστε επίσης | Διαβάστε ακόμη | Διαβάστε ακόμα | Διαβάστε περισσότερα | Διαβάστε εδώ | Διάβασε επίσης
      | Διαβάστε τη συνέχεια | Σχετικά άρθρα | Περισσότερα για το θέμα | Τα πιο δημοφιλή
      | Διαβάστε και`,
    references: `
      | Δείτε επίσης | Βλέπε επίσης | Σχετικά | Περισσότερα`,
    furniture: `
      | διαφήμιση | Το άρθρο συνεχίζεται μετά τη διαφήμιση | Μοιραστείτε το άρθρο | Κοινοποίηση | Κοινοποίηση στο Facebook
      | Αντιγραφή συνδέσμου | Εγγραφείτε στο newsletter | Εγγραφείτε στο newsletter μας
      | Ακολουθήστε μας στο Facebook | Προσθήκη σχολίου | Επιστροφή στην αρχή
      | Μοιραστείτε το | Εκτύπωση | Αποθήκευση | Ακούστε το άρθρο | Σχολιάστε | Ακολουθήστε μας στο Google News
      | Σύνδεση`,
  },
  he: {
    pointers: `
      | קראו גם | קרא גם | קראו עוד | קרא עוד | להמשך קריאה | המשך קריאה | לכתבה המלאה | כתבות קשורות
      | כתבות נוספות בנושא | אולי יעניין אותך | הנקראות ביותר`,
    references: `
      | ראו גם | ראה גם | עוד בנושא | למידע נוסף`,
    furniture: `
      | פרסומת | פרסומות | תוכן ממומן | שתפו את הכתבה | שיתוף בפייסבוק | העתק קישור | העתקת קישור
      | הירשמו לניוזלטר | הצטרפו לערוץ הטלגרם שלנו | עקבו אחרינו בפייסבוק | הוספת תגובה | חזרה לראש העמוד`,
  },
  vi: {
    pointers: `
      | Đọc thêm | Đọc tiếp | Tin liên quan | Bài liên quan | Bài viết liên quan | Tin cùng chuyên mục
      | Có thể bạn quan tâm | Đọc nhiều nhất`,
    references: `
      | Xem tiếp | Xem thêm | Liên quan | Tham khảo thêm | Bối cảnh`,
    furniture: `
      | quảng cáo | Chia sẻ bài viết | Chia sẻ | Chia sẻ lên Facebook | Sao chép liên kết | Đăng ký nhận bản tin
      | Theo dõi chúng tôi trên Facebook | Gửi bình luận | Xem bình luận | Về đầu trang`,
  },
  th: {
    pointers: `
      | อ่านเพิ่มเติม | อ่านต่อ | อ่านข่าวเพิ่มเติม | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | ข่าวยอดนิยม | คุณอาจสนใจ`,
    references: `
      | ดูเพิ่มเติม | ดูเพิ่ม | เนื้อหาที่เกี่ยวข้อง | ภูมิหลัง`,
    furniture: `
      | โฆษณา | แชร์บทความนี้ | แชร์ไปยังเฟซบุ๊ก | คัดลอกลิงก์ | สมัครรับจดหมายข่าว | ติดตามเราบนเฟซบุ๊ก | กลับขึ้นด้านบน`,
  },
  id: {
    pointers: `
      | Baca juga | Baca Juga Artikel | Simak juga | Baca selengkapnya | Selengkapnya baca | Artikel terkait
      | Berita terkait | Artikel lainnya | Berita lainnya | Berita terpopuler | Terpopuler | Baca lagi | Baca seterusnya
      | Selengkapnya`,
    references: `
      | Lihat juga | Simak video | Tonton juga | Latar belakang`,
    furniture: `
      | Gulir untuk lanjut membaca | Gulir ke bawah untuk lanjut membaca | Lanjutkan membaca di bawah iklan
      | Bagikan artikel ini | Bagikan | Bagikan berita ini | Bagikan ke Facebook | Bagikan ke WhatsApp | Salin tautan | Salin link
      | Tautan disalin | Tulis komentar | Lihat komentar | Kembali ke atas | Memuat… | Unduh aplikasi
      | Ikuti kami di Google News | Dengarkan artikel`,
  },
  hr: {
    pointers: `
      | Pročitajte još | Pročitaj još | Pročitajte i | Pročitaj i | Pročitajte i ovo | Pročitajte više | Čitajte još
      | Čitajte i | Povezani članci | Povezane vijesti | Povezane teme | Vezane vesti | Vezani članci | Možda će vas zanimati
      | Najčitanije | Opširnije`,
    references: `
      | Pogledajte još | Pogledajte i | Pogledaj i | Vidi još | Pozadina`,
    furniture: `
      | Članak se nastavlja ispod oglasa | Članak se nastavlja nakon oglasa | Tekst se nastavlja ispod oglasa
      | Nastavak teksta ispod oglasa | Podijeli članak | Podijelite članak | Podeli vest | Podelite vest | Podeli članak
      | Podijeli | Podeli | Podijeli na Facebooku | Podeli na Fejsbuku | Kopiraj link | Kopiraj poveznicu | Prijavite se na newsletter
      | Prijavi se na newsletter | Pretplatite se | Ostavi komentar | Ostavite komentar | Prikaži komentare
      | Slušaj vest | Poslušaj vest | Slušaj vijest | Poslušaj članak | Učitavanje… | Povratak na vrh`,
  },
  sr: {
    pointers: `
      | Прочитајте још | Прочитај још | Прочитајте и | Прочитај и | Читајте још | Повезане вести | Повезани чланци
      | Најчитаније | Опширније
      | Povezane vesti`,
    references: `
      | Погледајте још | Погледајте и | Погледај и | Види још | Позадина`,
    furniture: `
      | Текст се наставља испод огласа | Подели вест | Поделите вест | Подели на Фејсбуку | Копирај линк
      | Остави коментар | Оставите коментар | Прикажи коментаре | Слушај вест | Пријавите се на билтен`,
  },
  mk: {
    pointers: `
      | Прочитајте повеќе | Прочитај повеќе | Прочитајте и | Поврзани вести | Поврзани текстови`,
    references: `
      | Погледнете и | Погледни и | Види и | Видете и | Позадина`,
    furniture: `
      | Сподели на Фејсбук | Сподели ја веста | Копирај ја врската | Остави коментар | Слушни ја веста`,
  },
  sk: {
    pointers: `
      | Čítajte aj | Čítajte tiež | Prečítajte si aj | Prečítajte si tiež | Čítajte viac | Súvisiace články | Podobné články
      | Mohlo by vás zaujímať | Najčítanejšie`,
    references: `
      | Pozrite si aj | Viac k téme | Viac na tému | Pozri aj | Súvislosti`,
    furniture: `
      | Článok pokračuje pod reklamou | Článok pokračuje pod videom | Zdieľať článok | Zdieľať | Zdieľať na Facebooku | Kopírovať odkaz
      | Prihlásiť sa na odber | Odoberať newsletter | Pridať komentár | Zobraziť komentáre | Načítava sa… | Späť hore`,
  },
  bn: {
    pointers: `
      | আরও পড়ুন | আরো পড়ুন | আরও খবর | আরো খবর | বিস্তারিত পড়ুন | সম্পর্কিত খবর | সংশ্লিষ্ট খবর | সর্বাধিক পঠিত`,
    references: `
      | আরও দেখুন | আরো দেখুন | আরও জানুন | আরো জানুন`,
    furniture: `
      | বিজ্ঞাপন | শেয়ার করুন | খবরটি শেয়ার করুন | লিংক কপি করুন | মন্তব্য করুন | মন্তব্য দেখুন | লোড হচ্ছে…`,
  },
  mr: {
    pointers: `
      | हेही वाचा | हे ही वाचा | हे देखील वाचा | अधिक वाचा | आणखी वाचा | संबंधित बातम्या`,
    references: `
      | हेही पाहा | हे देखील पाहा | आणखी पाहा | अधिक जाणून घ्या`,
    furniture: `
      | जाहिरात | शेअर करा | ही बातमी शेअर करा | लिंक कॉपी करा | प्रतिक्रिया द्या | बातमी ऐका`,
  },
  fa: {
    pointers: `
      | بیشتر بخوانید | همچنین بخوانید | ادامه مطلب | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | پربازدیدترین‌ها`,
    references: `
      | همچنین ببینید | بیشتر ببینید | بیشتر بدانید | پیشینه`,
    furniture: `
      | تبلیغات | اشتراک‌گذاری | کپی لینک | لینک کوتاه | ارسال نظر | نظر بدهید | در حال بارگذاری…`,
  },
}

export type PagePhrase = Phrase<keyof PagePhrases>

const index = new PhraseIndex(() =>
  Object.values(PHRASES).flatMap(({ pointers, references, furniture }) => [
    ['pointers' as const, pointers],
    ['references' as const, references],
    ['furniture' as const, furniture],
  ]),
)

/** The phrase that a passage consists of, whatever its case, accents, punctuation, arrows and emoji. */
export const findPhrase = (text: string): PagePhrase | undefined => index.find(text)

/** Whether any phrase begins as the text does at `start`, a letter: what nearly every block is sorted out by. */
export const opensPhrase = (text: string, start: number): boolean => index.opens(text, start)
