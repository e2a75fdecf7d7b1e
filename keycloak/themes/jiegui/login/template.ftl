<#import "theme-resources.ftl" as themeResourceTags>
<#import "footer.ftl" as loginFooter>

<#macro attemptedUser>
<div class="group">
  <p class="hint" id="kc-attempted-username-label">${msg("attemptedUsername")}</p>
  <p class="attempted"><strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
</div>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="theme-color" content="#0b3c49">
  <title>${title!}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <#if themeResources?? && themeResources.styles?has_content>
    <@themeResourceTags.renderStyles themeResources.styles url.resourcesPath />
  <#else>
    <link rel="stylesheet" href="${url.resourcesPath}/css/jiegui.css">
  </#if>
  <script type="importmap">
    {"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}
  </script>
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
    <script type="module">
      <#outputformat "JavaScript">
      import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
      checkAuthSession(${authenticationSession.authSessionIdHash?c});
      </#outputformat>
    </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#kc-content">${msg("skipToContent")}</a>
<header class="masthead">
  <div class="width masthead-row">
    <p class="service"><span class="service-name">${msg("serviceName")}</span>
      <span class="service-tagline">${msg("serviceTagline")}</span></p>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="languages" aria-label="${msg("switchLanguage")}">
        <ul>
          <#list locale.supported?sort_by("label")?reverse as l>
            <li>
              <#if l.languageTag == locale.currentLanguageTag>
                <span lang="${l.languageTag}" aria-current="true">${msg("locale_" + l.languageTag)}</span>
              <#else>
                <a id="language-${l.languageTag}" href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}" rel="alternate">${msg("locale_" + l.languageTag)}</a>
              </#if>
            </li>
          </#list>
        </ul>
      </nav>
    </#if>
  </div>
</header>
<main class="width" id="kc-content" tabindex="-1">
  <#if realm.name != "jiegui"><p class="realm">${msg("realm-" + realm.name)}</p></#if>
  <h1 id="kc-page-title"><#nested "header"></h1>

  <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="notice notice-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">
      <p class="kc-feedback-text">${message.summary}</p>
    </div>
  </#if>

  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <@attemptedUser />
  </#if>
  <#if displayRequiredFields>
    <p class="hint"><span class="required">*</span> ${msg("requiredFields")}</p>
  </#if>

  <#nested "form">

  <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <button class="button button-plain" id="try-another-way" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
  </#if>
  <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
    <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
      <button class="button button-plain" id="switch-organization" type="submit" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
    </form>
  </#if>

  <#-- Once a name is given this list depends on it, and would tell who exists. -->
  <#if !(auth?has_content && auth.showUsername())>
    <#nested "socialProviders">
  </#if>
  <#if displayInfo>
    <div id="kc-info"><#nested "info"></div>
  </#if>
</main>
<footer class="foot">
  <div class="width">
    <p>${msg("footerText")}</p>
    <@loginFooter.content/>
  </div>
</footer>
</body>
</html>
</#macro>
