<#macro show social>
<section class="others" aria-labelledby="other-ways">
  <h2 id="other-ways">${msg("identity-provider-login-label")}</h2>
  <ul class="providers" id="kc-social-providers">
    <#list social.providers as provider>
      <#assign key = "provider-" + provider.alias>
      <li><a class="button button-plain" id="social-${provider.alias}" href="${provider.loginUrl}"><#if msg(key) != key>${msg(key)}<#else>${provider.displayName!provider.alias}</#if></a></li>
    </#list>
  </ul>
</section>
</#macro>
